import { DropdownMenu } from '@graphiql/react';
import type { ApiRequest } from '../request/ApiRequest';
import { endpoint } from '../request/endpoint';
import type { EditorTexts } from '../request/requestInEditors';
import { asCurl } from './asCurl';
import { asTypeScript } from './asTypeScript';
import { copy } from './copy';
import { copyLink } from './copyLink';

interface Props {
  readonly texts: (() => EditorTexts) | undefined;
  readonly withRequest: (use: (request: ApiRequest) => void) => void;
}

/** Copies what the editors hold: as a link to this page, or as code that asks the same. */
export function CopyMenu({ texts, withRequest }: Props) {
  const copyCode = (what: string, write: (endpoint: string, request: ApiRequest) => string) => () =>
    withRequest((request) => void copy(what, write(endpoint, request)));
  return (
    <DropdownMenu>
      <DropdownMenu.Button disabled={!texts}>Copy ▾</DropdownMenu.Button>
      <DropdownMenu.Content>
        <DropdownMenu.Item onSelect={() => texts && copyLink(texts())}>Link</DropdownMenu.Item>
        <DropdownMenu.Item onSelect={copyCode('curl command', asCurl)}>curl</DropdownMenu.Item>
        <DropdownMenu.Item onSelect={copyCode('TypeScript', asTypeScript)}>TypeScript</DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}

import { exampleWith } from '../examples/examples';
import { linkTo } from '../links/linkTo';
import type { EditorTexts } from '../request/requestInEditors';
import { copy } from './copy';

/** Copies the address that opens the playground on what the editors hold. Headers, which may be secret, are left out. */
export function copyLink({ query, variables }: EditorTexts): Promise<void> {
  return copy('link', linkTo(window.location.href, query, variables, exampleWith(query)?.slug));
}

import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Lets long lines of the query run on in the next: it stands beside its answer, and on phones there is little room. */
export function WrapLines(): null {
  const editor = useGraphiQL(({ queryEditor }) => queryEditor);
  useEffect(() => editor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent' }), [editor]);
  return null;
}

import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { parse } from 'graphql';
import { exampleWith } from '../examples/examples';
import type { EditorTexts } from './requestInEditors';

/** GraphiQL's editors, once they are there. */
export interface Editors {
  /** What they hold now. */
  readonly texts: () => EditorTexts;
  /** Puts an operation into a tab and runs it, unless it is only to be looked at. */
  readonly open: (query: string, variables?: string, runs?: boolean) => void;
}

/** Reads and fills the editors; undefined as long as they are being loaded. */
export function useEditors(): Editors | undefined {
  const { tabs, activeTabIndex, operationName, queryEditor, variableEditor, headerEditor, responseEditor } =
    useGraphiQL(
      pick(
        'tabs',
        'activeTabIndex',
        'operationName',
        'queryEditor',
        'variableEditor',
        'headerEditor',
        'responseEditor',
      ),
    );
  const actions = useGraphiQLActions();
  if (!queryEditor || !variableEditor || !headerEditor || !responseEditor) return undefined;

  const texts = () => ({
    query: queryEditor.getValue(),
    variables: variableEditor.getValue(),
    headers: headerEditor.getValue(),
    operationName,
  });
  const open = (query: string, variables = '', runs = true) => {
    const there = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    const current = queryEditor.getValue();
    if (there >= 0) {
      if (there !== activeTabIndex) actions.changeTab(there);
    } else {
      // What nobody has written in need not be kept: examples that are only looked at share a tab.
      if (current.trim() !== '' && (!exampleWith(current) || variableEditor.getValue() !== '')) actions.addTab();
      queryEditor.setValue(query);
      variableEditor.setValue(variables);
    }
    const operation = firstOperation(query);
    // The editor tells these only a moment later, and `run` would send the name of the operation that was there before.
    actions.setOperationFacts(operation);
    actions.updateActiveTabValues({ query, variables, operationName: operation.operationName ?? null });
    if (runs) actions.run();
  };
  return { texts, open };
}

function firstOperation(query: string) {
  try {
    const documentAST = parse(query);
    const operations = documentAST.definitions.filter((definition) => definition.kind === 'OperationDefinition');
    return { documentAST, operations, operationName: operations[0]?.name?.value };
  } catch {
    // The API says what is wrong with it.
    return { documentAST: undefined, operations: undefined, operationName: undefined };
  }
}

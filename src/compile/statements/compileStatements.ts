import Cypher from '@neo4j/cypher-builder';
import type { GraphMapping } from '../../schema/GraphMapping';
import type { Compilation } from '../Compilation';
import { cypher } from '../cypher';
import { targetOf } from '../filter/targetOf';
import { sortOf } from '../page/afterCursor';
import type { RootStatement } from '../root/RootStatement';
import { Row } from '../select/Row';
import { collectRows, selectConnection } from '../select/selectConnection';
import type { SelectedField } from '../select/selectObject';
import { findStatements } from './findStatements';
import { readStatements } from './readStatements';

/** `statements(about, document, …)`: what documents state, quote by quote. */
export function compileStatements(compilation: Compilation, selected: SelectedField): RootStatement {
  const statements = readStatements(compilation, selected.arguments);
  const { page } = statements;
  const relations = relationTypes(compilation.mapping);
  const node = new Cypher.NamedNode('this');
  const row = new Row();
  const shape = selectConnection(
    compilation,
    {
      target: targetOf(compilation.mapping, 'Evidence'),
      connection: 'StatementConnection',
      node,
      page,
      rows: (item) => {
        const inOrder = new Cypher.With(node).orderBy(...sortOf(page, node)).limit(page.limit);
        return collectRows(Cypher.utils.concat(findStatements(statements, relations, node, true), inOrder), item);
      },
      total: () => {
        const counted = new Cypher.Node();
        return cypher`COUNT { ${findStatements(statements, relations, counted, false)} RETURN ${counted} }`;
      },
    },
    selected,
    row,
  );
  return { row, shape };
}

/** The types of the relationships between entities, which bear the ids of the quotes that they rest on. */
function relationTypes(mapping: GraphMapping): string[] {
  const fields = [...mapping.types.values()]
    .filter(({ isEntity }) => isEntity)
    .flatMap(({ fields }) => [...fields.values()]);
  const relations = fields.flatMap((field) =>
    field.kind === 'relationship' && mapping.types.get(field.type)?.isEntity ? [field.relationship] : [],
  );
  return [...new Set(relations)];
}

import Cypher from '@neo4j/cypher-builder';
import type { GraphMapping } from '../../schema/GraphMapping';
import type { Compilation } from '../Compilation';
import { cypher } from '../cypher';
import { selectableOf } from '../filter/Predicate';
import { sortOf } from '../page/Page';
import type { RootStatement } from '../RootStatement';
import { Row } from '../select/Row';
import { asksForMore, collectRows, selectConnection } from '../select/selectConnection';
import { objectType, type SelectedField, selectedFields } from '../select/selectObject';
import { findStatements } from './findStatements';
import { readStatements } from './readStatements';

/** `statements(about, document, …)`: what documents state, quote by quote. */
export function compileStatements(compilation: Compilation, selected: SelectedField): RootStatement {
  const connection = 'StatementConnection';
  const asked = selectedFields(compilation, objectType(compilation, connection), selected.nodes);
  const statements = readStatements(compilation, selected.arguments, asksForMore(compilation, asked));
  const { page } = statements;
  const relations = relationTypes(compilation.mapping);
  const node = new Cypher.NamedNode('this');
  const row = new Row();
  let stream: RootStatement['stream'];
  const shape = selectConnection(
    compilation,
    {
      selectable: selectableOf(compilation.mapping, 'Evidence'),
      connection,
      node,
      page,
      rows: (item) => {
        const found = () => {
          const inOrder = new Cypher.With(node).orderBy(...sortOf(page, node)).limit(page.limit);
          return Cypher.utils.concat(findStatements(statements, relations, node, true), inOrder);
        };
        stream = {
          clause: () => Cypher.utils.concat(found(), new Cypher.Return([item, 'c0'])),
          most: page.rows,
        };
        return collectRows(found(), item);
      },
      total: () => {
        const counted = new Cypher.Node();
        return cypher`COUNT { ${findStatements(statements, relations, counted, false)} RETURN ${counted} }`;
      },
    },
    selected,
    row,
  );
  return { row, ...(stream && row.length === 1 && !shape.knowsOthers && { stream }), shape };
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

import Cypher from '@neo4j/cypher-builder';
import type { GraphMapping } from '../../schema/GraphMapping';
import type { Compilation, RootStatement } from '../Compilation';
import { cypher } from '../cypher';
import { selectableOf } from '../filter/Predicate';
import { endPage } from '../page/Page';
import { selectRootConnection } from '../select/selectConnection';
import { asksForMore, objectType, type SelectedField, selectedFields } from '../selection';
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
  return selectRootConnection(
    compilation,
    {
      selectable: selectableOf(compilation.mapping, 'Evidence'),
      connection,
      node,
      page,
      rows: () =>
        Cypher.utils.concat(
          findStatements(statements, relations, node, true),
          endPage(new Cypher.With(node), node, page),
        ),
      total: () => {
        const counted = new Cypher.Node();
        return cypher`COUNT { ${findStatements(statements, relations, counted, false)} RETURN ${counted} }`;
      },
    },
    selected,
  );
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

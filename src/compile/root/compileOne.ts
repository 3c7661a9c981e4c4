import Cypher from '@neo4j/cypher-builder';
import { normaliseName } from '../../schema/normaliseName';
import type { ApiRoot } from '../Api';
import { badUserInput } from '../badUserInput';
import type { Compilation } from '../Compilation';
import { type Selectable, selectableOf } from '../filter/Predicate';
import type { RootStatement } from '../RootStatement';
import { Row } from '../select/Row';
import { selectType } from '../select/selectObject';
import type { SelectedField } from '../selection';

/** How many of those that bear a name an error lists. */
const mostListed = 20;

/**
 * `compound(id, name)`: the one entity of an id or a name.
 *
 * @throws GraphQLError BAD_USER_INPUT unless exactly one of the two is given
 */
export function compileOne(compilation: Compilation, root: ApiRoot, selected: SelectedField): RootStatement {
  const { id, name } = selected.arguments;
  const [hasId, hasName] = [id !== undefined && id !== null, name !== undefined && name !== null];
  if (hasId === hasName) {
    throw badUserInput(
      `${root.name}(id, name)`,
      `wants exactly one of its arguments; ${hasId ? 'both are' : 'none is'} given.`,
    );
  }
  const selectable = selectableOf(compilation.mapping, root.type);
  return hasId ? byId(compilation, selectable, selected, id) : byName(compilation, selectable, selected, name);
}

/** The one node of a label with an id. */
export function byId(
  compilation: Compilation,
  selectable: Selectable,
  selected: SelectedField,
  id: unknown,
): RootStatement {
  const node = new Cypher.NamedNode('this');
  const item = new Row();
  const shape = selectType(compilation, selectable, node, selected.nodes, item);
  const labels = selectable.label ? [selectable.label] : [];
  const found = new Cypher.Match(new Cypher.Pattern(node, { labels, properties: { id: compilation.params.add(id) } }));
  const row = new Row();
  const column = row.add(new Cypher.Collect(found.return(item.asList())));
  return { row, shape: { kind: 'one', key: selected.key, column, required: false, node: shape } };
}

/** Those that bear a name; the shape takes the first, and the ids tell whether there are others. */
function byName(
  compilation: Compilation,
  selectable: Selectable,
  selected: SelectedField,
  name: unknown,
): RootStatement {
  const node = new Cypher.NamedNode('this');
  const item = new Row();
  const shape = selectType(compilation, selectable, node, selected.nodes, item);
  const id = item.add(node.property('id'));
  const key = compilation.params.add(name, (value) => normaliseName(value as string));
  const found = new Cypher.Match(
    new Cypher.Pattern({ labels: ['Name'], properties: { key } })
      .related({ type: 'NAMED', direction: 'left' })
      .to(node, { labels: selectable.label ? [selectable.label] : [] }),
  )
    .with(node)
    .distinct()
    .orderBy([node.property('id')])
    .limit(new Cypher.Literal(mostListed));
  const row = new Row();
  const rows = row.add(new Cypher.Collect(found.return(item.asList())));
  return {
    row,
    shape: { kind: 'one', key: selected.key, column: rows, required: false, node: shape },
    lookups: [{ argument: `${selected.name}(name)`, rows, id }],
  };
}

/** `node(id)`: any entity by its id. */
export function compileNode(compilation: Compilation, selected: SelectedField): RootStatement {
  return byId(compilation, selectableOf(compilation.mapping, 'Entity'), selected, selected.arguments.id);
}

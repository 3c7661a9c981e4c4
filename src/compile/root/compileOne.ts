import Cypher from '@neo4j/cypher-builder';
import { normaliseName } from '../../schema/normaliseName';
import type { ApiRoot } from '../Api';
import { badUserInput } from '../badUserInput';
import type { Compilation, RootStatement } from '../Compilation';
import { selectableOf } from '../filter/Predicate';
import { Row } from '../select/Row';
import { selectType } from '../select/selectObject';
import type { SelectedField } from '../selection';
import type { NodeShape } from '../shape/Shape';

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
  return hasId ? byId(compilation, root.type, selected) : byName(compilation, root.type, selected);
}

/** `node(id)`: any entity by its id. */
export function compileNode(compilation: Compilation, selected: SelectedField): RootStatement {
  return byId(compilation, 'Entity', selected);
}

/** The one node of a type with an id. */
function byId(compilation: Compilation, type: string, selected: SelectedField): RootStatement {
  const { node, labels, item, shape } = selectOne(compilation, type, selected);
  const properties = { id: compilation.params.add(selected.arguments.id) };
  const found = new Cypher.Match(new Cypher.Pattern(node, { labels, properties }));
  return collected(selected, found.return(item.asList()), shape);
}

/** Those that bear a name; the shape takes the first, and the ids tell whether there are others. */
function byName(compilation: Compilation, type: string, selected: SelectedField): RootStatement {
  const { node, labels, item, shape } = selectOne(compilation, type, selected);
  const id = item.add(node.property('id'));
  const key = compilation.params.add(selected.arguments.name, (value) => normaliseName(value as string));
  const name = new Cypher.Pattern({ labels: ['Name'], properties: { key } });
  const found = new Cypher.Match(name.related({ type: 'NAMED', direction: 'left' }).to(node, { labels }))
    .with(node)
    .distinct()
    .orderBy([node.property('id')])
    .limit(new Cypher.Literal(mostListed));
  const lookups = [{ argument: `${selected.name}(name)`, rows: 0, id }];
  return { ...collected(selected, found.return(item.asList()), shape), lookups };
}

function selectOne(compilation: Compilation, type: string, { nodes }: SelectedField) {
  const selectable = selectableOf(compilation.mapping, type);
  const node = new Cypher.NamedNode('this');
  const item = new Row();
  const shape = selectType(compilation, selectable, node, nodes, item);
  return { node, labels: selectable.label ? [selectable.label] : [], item, shape };
}

function collected({ key }: SelectedField, found: Cypher.Clause, node: NodeShape): RootStatement {
  const row = new Row();
  return { row, shape: { kind: 'one', key, column: row.add(new Cypher.Collect(found)), required: false, node } };
}

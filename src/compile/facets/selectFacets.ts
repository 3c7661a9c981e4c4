import Cypher from '@neo4j/cypher-builder';
import { parseConstValue, valueFromASTUntyped } from 'graphql';
import { valueWords } from '../../schema/api/words';
import { bucketFilter, keyPlace, missingFilter } from '../../schema/facetFilters';
import { type FacetMapping, facetsOf } from '../../schema/facetsOf';
import { badUserInput } from '../badUserInput';
import type { Compilation } from '../Compilation';
import { cypher } from '../cypher';
import { readFilter } from '../filter/readFilter';
import type { FilterInput } from '../filter/readOperators';
import { whereOf } from '../filter/whereOf';
import { listSize } from '../page/readPage';
import { Row } from '../select/Row';
import { selectEntity, selectRecord, selectRows } from '../select/selectRecord';
import type { SelectedField } from '../selection';
import type { FieldShape, NodeShape } from '../shape/Shape';
import { countValues, type FacetSource } from './countValues';

/**
 * `facets(by, first)` of a root connection: counts of all that matches, by the values of each facet.
 *
 * @param root the root field, for messages
 * @returns the clauses that count, which run before the answer is put together
 * @throws GraphQLError BAD_USER_INPUT for no facet, or for one that is named twice
 */
export function selectFacets(
  compilation: Compilation,
  root: string,
  source: FacetSource,
  selected: SelectedField,
  row: Row,
): { readonly counts: readonly Cypher.Clause[]; readonly shape: FieldShape } {
  const place = `${root}.facets`;
  const all = facetsOf(compilation.mapping, source.selectable.name);
  const asked = selected.arguments.by as readonly string[];
  if (asked.length === 0) {
    throw badUserInput(`${place}(by)`, `is empty. Name at least one of ${all.map(({ value }) => value).join(', ')}.`);
  }
  const twice = asked.find((value, index) => asked.indexOf(value) < index);
  if (twice) throw badUserInput(`${place}(by)`, `names ${twice} twice. Name each facet once.`);
  const first = listSize(compilation, place, selected.arguments.first ?? 10) as Cypher.Param;
  const facets = asked.flatMap((value) => all.filter((facet) => facet.value === value));
  const counted = facets.map((facet) => ({ facet, source, counts: new Cypher.Variable(), first }));
  const rows = counted.map((each) => facetRow(compilation, each, selected));
  const column = row.add(new Cypher.List(rows.map((each) => each.row.asList())));
  // Every facet of a selection has the same columns.
  const node = rows[0]?.node as NodeShape;
  return {
    counts: counted.map((each) => countValues(compilation.mapping, each.facet, source, each.counts)),
    shape: { kind: 'list', key: selected.key, column, node },
  };
}

interface Counted {
  readonly facet: FacetMapping;
  readonly source: FacetSource;
  readonly counts: Cypher.Variable;
  readonly first: Cypher.Param;
}

function facetRow(compilation: Compilation, counted: Counted, selected: SelectedField) {
  const { facet, counts, first } = counted;
  const row = new Row();
  const node = selectRecord(compilation, 'Facet', selected.nodes, row, {
    facet: () => new Cypher.Literal(facet.value),
    buckets: (field) => selectBuckets(compilation, counted, field, row),
    bucketCount: () => Cypher.size(counts),
    others: () => cypher`reduce(others = 0, other IN ${counts}[${first}..] | others + other[1])`,
    missing: () => missing(compilation, counted),
    missingFilter: () => compilation.params.add(missingFilter(facet)),
  });
  return { row, node };
}

function selectBuckets(
  compilation: Compilation,
  { facet, counts, first }: Counted,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const value = new Cypher.Node();
  const count = new Cypher.Variable();
  const item = new Row();
  const isEntity = facet.of.kind === 'entity';
  const key = isEntity ? value.property('id') : Cypher.toString(value);
  const node = selectRecord(compilation, 'FacetBucket', selected.nodes, item, {
    key: () => key,
    label: () => labelOf(compilation, facet, value),
    count: () => count,
    filter: () => Cypher.replace(compilation.params.add(bucketFilter(facet)), new Cypher.Literal(keyPlace), key),
    node: (field) => selectNode(compilation, isEntity, value, field, item),
  });
  const bucket = new Cypher.Variable();
  const buckets = cypher`UNWIND ${counts} AS ${bucket}
WITH ${bucket}[0] AS ${value}, ${bucket}[1] AS ${count} LIMIT ${first}
RETURN ${item.asList()}`;
  return selectRows(selected, row, buckets, node);
}

/** Values that are no entities have none; that is known before the graph is asked. */
function selectNode(
  compilation: Compilation,
  isEntity: boolean,
  value: Cypher.Node,
  field: SelectedField,
  item: Row,
): FieldShape {
  const bound = selectEntity(compilation, value, field, isEntity ? item : new Row());
  if (bound.kind !== 'one') return bound;
  return { ...bound, column: isEntity ? bound.column : item.add(new Cypher.List([])), required: false };
}

function labelOf({ params }: Compilation, { of }: FacetMapping, value: Cypher.Node): Cypher.Expr {
  if (of.kind === 'entity') return value.property('name');
  if (of.kind !== 'enum') return Cypher.toString(value);
  const labels = params.add(Object.fromEntries(of.values.map((each) => [each, valueWords(each)])));
  return cypher`${labels}[${value}]`;
}

/** How many of what matches the facet's own filter for those without a value lists. */
function missing(compilation: Compilation, { facet, source: { selectable, matched } }: Counted): Cypher.Expr {
  if (facet.path.length === 1 && facet.of.kind === 'enum' && facet.of.field.required) return new Cypher.Literal(0);
  const filter = valueFromASTUntyped(parseConstValue(missingFilter(facet))) as FilterInput;
  const node = new Cypher.Node();
  const without = whereOf(readFilter(compilation, selectable, filter, 'facets'), node) ?? Cypher.true;
  const each = matched
    ? cypher`UNWIND ${matched} AS ${node}
WITH ${node}`
    : new Cypher.Match(new Cypher.Pattern(node, { labels: selectable.label ? [selectable.label] : [] }));
  return new Cypher.Count(cypher`${each}
WHERE ${without}
RETURN ${node}`);
}

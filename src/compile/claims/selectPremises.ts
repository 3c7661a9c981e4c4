import Cypher from '@neo4j/cypher-builder';
import type { FieldNode } from 'graphql';
import type { Compilation } from '../Compilation';
import { cypher } from '../cypher';
import { targetOf } from '../filter/targetOf';
import { listSize } from '../select/listSize';
import { Row } from '../select/Row';
import { objectType, type SelectedField, selectedFields } from '../select/selectObject';
import { selectTarget } from '../select/selectTarget';
import type { FieldShape } from '../shape/Shape';

/** A premise in the statement, its parts under names. */
interface PremiseVariables {
  readonly words: Cypher.Variable;
  readonly field: Cypher.Variable;
  readonly of: Cypher.Node;
  readonly through: Cypher.Node;
  readonly supports: Cypher.Variable;
  readonly evidenceIds: Cypher.Variable;
}

/**
 * `premises` of a counted entity, each with its quotes.
 *
 * @param premises the rows of `listPremises`
 */
export function selectPremises(
  compilation: Compilation,
  premises: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const variables: PremiseVariables = {
    words: new Cypher.Variable(),
    field: new Cypher.Variable(),
    of: new Cypher.Node(),
    through: new Cypher.Node(),
    supports: new Cypher.Variable(),
    evidenceIds: new Cypher.Variable(),
  };
  const premise = new Cypher.Variable();
  const item = new Row();
  const fields = selectedFields(compilation, objectType(compilation, 'Premise'), selected.nodes).map((field) =>
    selectField(compilation, variables, field, item),
  );
  const { words, field, of, through, supports, evidenceIds } = variables;
  const rows = cypher`UNWIND ${premises} AS ${premise}
WITH ${premise}[0] AS ${words}, ${premise}[1] AS ${field}, ${premise}[2] AS ${of}, ${premise}[3] AS ${through}, ${premise}[4] AS ${supports}, ${premise}[5] AS ${evidenceIds}
RETURN ${item.asList()}`;
  const node = { kind: 'concrete', object: { type: 'Premise', fields } } as const;
  return { kind: 'list', key: selected.key, column: row.add(new Cypher.Collect(rows)), node };
}

function selectField(
  compilation: Compilation,
  premise: PremiseVariables,
  { key, name, nodes, arguments: { first } }: SelectedField,
  row: Row,
): FieldShape {
  const leaf = (value: Cypher.Expr): FieldShape => {
    return { kind: 'leaf', key, column: row.add(value), required: true, temporal: false };
  };
  switch (name) {
    case 'words':
      return leaf(premise.words);
    case 'field':
      return leaf(premise.field);
    case 'inferred':
      return leaf(isInferred(premise));
    case 'of':
      return selectEntity(compilation, premise.of, { key, nodes, required: true }, row);
    case 'through':
      return selectEntity(compilation, premise.through, { key, nodes, required: false }, row);
    case 'evidence': {
      const evidence = new Cypher.Node();
      const item = new Row();
      const node = selectTarget(compilation, targetOf(compilation.mapping, 'Evidence'), evidence, nodes, item);
      const limit = listSize(compilation, 'Premise.evidence', first);
      const quotes = cypher`${quotesOf(premise, evidence)}
WITH ${evidence} ORDER BY ${evidence.property('id')}${limit ? cypher` LIMIT ${limit}` : cypher``}
RETURN ${item.asList()}`;
      return { kind: 'list', key, column: row.add(new Cypher.Collect(quotes)), node };
    }
    default:
      return { kind: 'constant', key, value: 'Premise' };
  }
}

function selectEntity(
  compilation: Compilation,
  entity: Cypher.Node,
  { key, nodes, required }: { readonly key: string; readonly nodes: readonly FieldNode[]; readonly required: boolean },
  row: Row,
): FieldShape {
  const own = new Row();
  const node = selectTarget(compilation, targetOf(compilation.mapping, 'Entity'), entity, nodes, own);
  const found = new Cypher.Case()
    .when(Cypher.isNull(entity))
    .then(new Cypher.List([]))
    .else(new Cypher.List([own.asList()]));
  return { kind: 'one', key, column: row.add(found), required, node };
}

/** Binds the quotes that a premise rests on: those for a field of an entity, or those of a relationship. */
function quotesOf({ of, supports, evidenceIds }: PremiseVariables, evidence: Cypher.Node): Cypher.Raw {
  const support = new Cypher.Relationship();
  const id = new Cypher.Variable();
  return cypher`CALL (${of}, ${supports}, ${evidenceIds}) {
  MATCH (${of})-[${support}:SUPPORTED_BY]->(${evidence})
  WHERE ${supports} IS NOT NULL AND (${support.property('fields')} IS NULL OR ${supports} IN ${support.property('fields')})
  RETURN ${evidence}
  UNION ALL
  UNWIND ${evidenceIds} AS ${id}
  MATCH (${evidence}:Evidence { id: ${id} })
  RETURN ${evidence}
}`;
}

/** All quotes are conclusions; a relation without any is one, too, and what is absent is none. As `statedOnly` has it. */
function isInferred(premise: PremiseVariables): Cypher.Raw {
  const evidence = new Cypher.Node();
  const assertions = new Cypher.Collect(cypher`${quotesOf(premise, evidence)}
RETURN DISTINCT ${evidence.property('assertion')}`);
  return cypher`(${assertions} = ['INFERRED'] OR coalesce(${premise.evidenceIds} = [], false))`;
}

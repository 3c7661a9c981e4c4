import type { GraphMapping } from '../../schema/GraphMapping';
import { factsToldBy } from '../check/factsToldBy';
import type { Versions } from '../check/foldEntities';
import type { SeedDocument, SeedEntity, SeedFacts } from '../check/SeedFacts';
import { derive } from '../derive/derive';
import type { PlannedGraph } from '../derive/PlannedGraph';
import type { GraphValue } from '../GraphValue';
import { type Derived, deriveCompound } from './deriveCompound';
import type { GraphPlan } from './GraphPlan';
import { PlanBuilder } from './PlanBuilder';
import { planEntity } from './planEntity';
import { planExternal } from './planExternal';
import { planMentions } from './planMentions';
import { planNames } from './planNames';
import { planSections } from './planSections';
import { planSupport } from './planSupport';

/** What the graph is to be, from facts that passed the check. */
export function planGraph(facts: SeedFacts, mapping: GraphMapping): GraphPlan {
  const builder = planFacts(facts, mapping);
  derive(builder, mapping, tellingOf(facts, mapping));
  return builder.build();
}

/** What is planned of the facts themselves, before anything is derived from the graph that they make. */
function planFacts(facts: SeedFacts, mapping: GraphMapping): PlanBuilder {
  const builder = new PlanBuilder();
  const linking = linkedFrom(facts);
  const types = [...mapping.types.keys()];
  const entities = [...facts.entities.values()].sort((a, b) => types.indexOf(a.type.name) - types.indexOf(b.type.name));
  for (const entity of entities) {
    planEntity(entity, fill(entity, facts), derivedOf(entity, linking, mapping), builder, mapping);
  }
  planNames(facts, builder, mapping);
  planExternal(facts, builder, mapping);
  planMentions(facts, builder, mapping);
  planSupport(facts, builder);
  planSections(facts, builder);
  return builder;
}

/**
 * The graph over which a claim is counted: what the publisher of its document had told by the day of the document, so that
 * no later document and nobody else touches the count. Absent where that is all there is.
 */
function tellingOf(facts: SeedFacts, mapping: GraphMapping): (claim: string) => PlannedGraph | undefined {
  const claiming = new Map(facts.told.map(({ document, entity }) => [entity.id, document]));
  const known = new Map<SeedDocument, PlannedGraph | undefined>();
  return (claim) => {
    const document = claiming.get(claim);
    if (document === undefined) return undefined;
    if (!known.has(document)) {
      const told = factsToldBy(document, facts);
      known.set(document, told === facts ? undefined : planFacts(told, mapping).graph());
    }
    return known.get(document);
  };
}

/** What the entities of a type that link to another, now or once, were, by `type id`. */
function linkedFrom(facts: SeedFacts): ReadonlyMap<string, Versions[]> {
  const linking = new Map<string, Versions[]>();
  for (const versions of facts.versions.values()) {
    for (const to of new Set(versions.flatMap(({ links }) => links.map((link) => link.to)))) {
      const key = `${versions[0].type.name} ${to}`;
      linking.set(key, [...(linking.get(key) ?? []), versions]);
    }
  }
  return linking;
}

function derivedOf(
  entity: SeedEntity,
  linking: ReadonlyMap<string, Versions[]>,
  mapping: GraphMapping,
): ReadonlyMap<string, Derived> {
  if (entity.type.name !== 'Compound') return new Map();
  const programs = linking.get(`Program ${entity.id}`) ?? [];
  const trials = linking.get(`Trial ${entity.id}`) ?? [];
  return deriveCompound(entity, programs, trials, mapping);
}

/** What is not written with an entity: a document's text, a place that is known from elsewhere, that a claim has no derivation. */
function fill({ id, type, properties }: SeedEntity, facts: SeedFacts): ReadonlyMap<string, GraphValue> {
  const filled = new Map<string, GraphValue>();
  const document = facts.documents.find((known) => known.id === id);
  const text = document?.textNotShipped === undefined ? document?.source.text : undefined;
  if (text !== undefined) filled.set('text', text);
  if (type.name === 'Claim' && !properties.has('derivation')) filled.set('derivation', '');
  for (const { entity, property, value } of facts.external.statements) {
    if (entity === id && property !== undefined && !properties.has(property)) filled.set(property, value);
  }
  return filled;
}

import type { GraphMapping } from '../../schema/GraphMapping';
import type { SeedEntity, SeedFacts } from '../check/SeedFacts';
import { derive } from '../derive/derive';
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
  derive(builder, mapping);
  return builder.build();
}

/** The entities of a type that link to another, by `type id`. */
function linkedFrom(facts: SeedFacts): ReadonlyMap<string, SeedEntity[]> {
  const linking = new Map<string, SeedEntity[]>();
  for (const entity of facts.entities.values()) {
    for (const { to } of entity.links) {
      const key = `${entity.type.name} ${to}`;
      linking.set(key, [...(linking.get(key) ?? []), entity]);
    }
  }
  return linking;
}

function derivedOf(
  entity: SeedEntity,
  linking: ReadonlyMap<string, SeedEntity[]>,
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

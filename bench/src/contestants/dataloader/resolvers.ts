import type { Loaders, Row } from './Loaders';
import type { RelationName } from './relations';
import { rootResolvers } from './rootResolvers';

interface Context {
  readonly loaders: Loaders;
}

const many =
  (field: RelationName) =>
  (parent: Row, args: { first?: number; phase?: string }, { loaders }: Context) =>
    loaders.many(field, parent, args.first, args.phase === undefined ? undefined : { phase: args.phase });

const one =
  (field: RelationName) =>
  (parent: Row, _: unknown, { loaders }: Context) =>
    loaders.one(field, parent);

/** A resolver for each field that is more than a property; each relation goes through its DataLoader. */
export const resolvers = {
  Query: rootResolvers,
  Compound: {
    technology: one('Compound.technology'),
    targets: many('Compound.targets'),
    developers: many('Compound.developers'),
    partners: many('Compound.partners'),
    programs: many('Compound.programs'),
    trials: many('Compound.trials'),
    milestones: many('Compound.milestones'),
    evidence: many('Compound.evidence'),
  },
  Organization: { partneredCompounds: many('Organization.partneredCompounds') },
  Program: { indication: one('Program.indication') },
  Trial: {
    indications: many('Trial.indications'),
    sponsors: many('Trial.sponsors'),
    presentations: many('Trial.presentations'),
  },
  Presentation: { meeting: one('Presentation.meeting') },
  Milestone: {
    due: (milestone: Row) =>
      milestone.dueText
        ? {
            text: milestone.dueText,
            earliest: milestone.dueEarliest?.toString(),
            latest: milestone.dueLatest?.toString(),
            precision: milestone.duePrecision,
          }
        : null,
    compounds: many('Milestone.compounds'),
    responsible: one('Milestone.responsible'),
  },
  Evidence: {
    spans: (evidence: Row) => {
      const ends = evidence.spansEnd as number[];
      return (evidence.spansStart as number[]).map((start, at) => ({ start, end: ends[at] }));
    },
    document: one('Evidence.document'),
    assertedBy: one('Evidence.assertedBy'),
    onBehalfOf: one('Evidence.onBehalfOf'),
  },
  Document: { date: (document: Row) => String(document.date) },
};

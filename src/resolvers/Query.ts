import type { GraphQLResolveInfo } from 'graphql';
import type { OperationCache } from '../compile/OperationCache';
import type { QueryResolvers } from '../generated/resolvers';
import type { RequestContext } from '../server/RequestContext';
import { outcomesOf } from './outcomesOf';

/** The root fields, a line each: every one is answered by its compiled statement. */
export function queryResolvers(cache: OperationCache): Required<Omit<QueryResolvers<RequestContext>, '__isTypeOf'>> {
  const answer = async <T>(
    _root: unknown,
    _args: unknown,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ): Promise<T> => {
    const { operation, fragments, variableValues: variables } = info;
    const outcomes = await outcomesOf(cache, context, { operation, fragments: () => fragments, variables });
    const outcome = outcomes.find(({ key }) => key === info.path.key);
    if (!outcome) throw new Error(`Nothing answers ${info.path.key}`);
    if ('error' in outcome) throw outcome.error;
    return outcome.value as T;
  };
  return {
    agreement: answer,
    agreements: answer,
    claim: answer,
    claims: answer,
    compound: answer,
    compounds: answer,
    conference: answer,
    conferences: answer,
    designation: answer,
    designations: answer,
    document: answer,
    documents: answer,
    financialMetric: answer,
    financialMetrics: answer,
    indication: answer,
    indications: answer,
    meeting: answer,
    meetings: answer,
    meta: answer,
    milestone: answer,
    milestones: answer,
    neighborhood: answer,
    node: answer,
    organization: answer,
    organizations: answer,
    partners: answer,
    path: answer,
    people: answer,
    person: answer,
    presentation: answer,
    presentations: answer,
    program: answer,
    programs: answer,
    resolveNames: answer,
    search: answer,
    statements: answer,
    target: answer,
    targets: answer,
    technologies: answer,
    technology: answer,
    timeline: answer,
    trial: answer,
    trials: answer,
  };
}

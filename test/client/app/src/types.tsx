// What the compiler knows of the hooks. Nothing here is called.
import { skipToken } from '@apollo/client/react';
import { phases } from 'drug-program-graph-client';
import {
  useCompoundDetailsLazyQuery,
  useCompoundDetailsQuery,
  useCompoundDetailsSuspenseQuery,
  useCompoundsQuery,
  useRochePhaseThreeQuery,
} from 'drug-program-graph-client/apollo';

const variables = { name: 'T-DM1' };

export function Query() {
  useRochePhaseThreeQuery();
  useRochePhaseThreeQuery({ fetchPolicy: 'network-only' });
  // @ts-expect-error it has no variables
  useRochePhaseThreeQuery({ variables: { name: 'T-DM1' } });
  // @ts-expect-error the name is required
  useCompoundDetailsQuery();
  // @ts-expect-error the name is required
  useCompoundDetailsQuery({ variables: {} });
  // @ts-expect-error there is no such variable
  useCompoundDetailsQuery({ variables: { name: 'T-DM1', phase: 'PHASE_3' } });
  // @ts-expect-error there is no such option
  useCompoundDetailsQuery({ variables, fetchPolice: 'network-only' });
  const { data } = useCompoundDetailsQuery(Math.random() > 0.5 ? { variables } : skipToken);
  // @ts-expect-error it may not be there yet
  data.compound;
  const stage: 'CLINICAL' | 'MARKETED' | undefined =
    data?.compound?.stage === 'CLINICAL' || data?.compound?.stage === 'MARKETED' ? data.compound.stage : undefined;
  const partial = useCompoundDetailsQuery({ variables, returnPartialData: true });
  if (partial.dataState === 'partial') return partial.data.compound?.name;
  const complete = useCompoundDetailsQuery({ variables });
  // @ts-expect-error nothing partial was asked for
  if (complete.dataState === 'partial') return null;
  if (complete.dataState === 'complete') {
    const name: string | undefined = complete.data.compound?.name;
    return name;
  }
  return stage;
}

export function Filters() {
  useCompoundsQuery({
    variables: { filter: { stage: { in: ['CLINICAL'] }, technology: {} }, orderBy: null, after: null },
  });
  // Values and ranks come with labels.
  const [discovery] = phases;
  const first: 'DISCOVERY' = discovery.value;
  const label: string | undefined = phases.find(({ value }) => value === 'PHASE_1_2')?.label;
  // @ts-expect-error the API refuses an operand of null
  useCompoundsQuery({ variables: { filter: { stage: { eq: null } } } });
  // @ts-expect-error the API refuses a list of null
  useCompoundsQuery({ variables: { filter: { stage: { in: null } } } });
  // @ts-expect-error the API refuses a null in a list
  useCompoundsQuery({ variables: { filter: { or: [null] } } });
  // @ts-expect-error the API refuses a condition of null
  useCompoundsQuery({ variables: { filter: { technology: null } } });
  // @ts-expect-error the API refuses a quantifier of null
  useCompoundsQuery({ variables: { filter: { trials: { some: null } } } });
  return [first, label];
}

export function Lazy() {
  const [ask, { data }] = useCompoundDetailsLazyQuery({ fetchPolicy: 'network-only' });
  void ask({ variables });
  // @ts-expect-error the name is required
  void ask();
  // @ts-expect-error names are text
  void ask({ variables: { name: 5 } });
  // @ts-expect-error it is not there before it is asked for
  return data.compound?.name;
}

export function Suspense() {
  const { data } = useCompoundDetailsSuspenseQuery({ variables });
  const all = useCompoundDetailsSuspenseQuery({ variables, errorPolicy: 'all' });
  const skipped = useCompoundDetailsSuspenseQuery(Math.random() > 0.5 ? { variables } : skipToken);
  const maybe = useCompoundDetailsSuspenseQuery({ variables, skip: Math.random() > 0.5 });
  // @ts-expect-error errors may be there instead
  all.data.compound;
  // @ts-expect-error nothing may have been asked
  skipped.data.compound;
  // @ts-expect-error nothing may have been asked
  maybe.data.compound;
  // @ts-expect-error the name is required
  useCompoundDetailsSuspenseQuery();
  return data.compound?.name;
}

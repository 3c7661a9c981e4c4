// Each statement has one mistake that the compiler has to find.
import { useTrialsOfQuery } from './generated/hooks';

export function Wrong() {
  const { data } = useTrialsOfQuery({ variables: { partner: 'Roche', phase: 'PHASE_3' } });
  const name = data?.trials.nodes[0]?.nmae;
  const enrollment = data?.trials.nodes[0]?.plannedEnrollment;
  const earliest: number | null | undefined = data?.trials.nodes[0]?.startDate?.earliest;
  useTrialsOfQuery({ variables: { partner: 'Roche', phase: 'PHASE_9' } });
  useTrialsOfQuery({ variables: { partner: 'Roche' } });
  useTrialsOfQuery();
  return [name, enrollment, earliest];
}

import type { GraphMapping } from '../../schema/GraphMapping';
import type { Place, Problems } from '../Problem';

/** What every step of the check needs, and where it leaves what it finds. */
export interface CheckContext {
  readonly mapping: GraphMapping;
  readonly problems: Problems;
  /** Ids that are named somewhere, to be looked up once all entities are known. */
  readonly references: Reference[];
  /** How many entities and pieces of evidence could not be read: what rests on nothing may do so only for that reason. */
  lost: number;
}

export interface Reference {
  readonly id: string;
  /** Names of the types that may stand here. */
  readonly types: readonly string[];
  readonly place: Place;
}

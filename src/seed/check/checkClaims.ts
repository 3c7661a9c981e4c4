import { readDerivation } from '../derive/readDerivation';
import type { CheckContext } from './CheckContext';
import type { SeedEntity } from './SeedFacts';

/** Every derivation must be a query that the API can count. */
export function checkClaims(entities: ReadonlyMap<string, SeedEntity>, context: CheckContext): void {
  for (const { properties } of entities.values()) {
    const derivation = properties.get('derivation');
    if (typeof derivation?.value !== 'string') continue;
    try {
      readDerivation(derivation.value);
    } catch (error) {
      context.problems.add(derivation.place, `"derivation" cannot be counted: ${(error as Error).message}`);
    }
  }
}

import type { CheckContext } from './CheckContext';
import type { SeedEntity } from './SeedFacts';

/** Says what is wrong with a claim's derivation, or `undefined` where it is a query that the API can count. */
export type DerivationCheck = (derivation: string) => string | undefined;

/** Every derivation must be a query of the API: a root field with a filter. */
export function checkClaims(
  entities: ReadonlyMap<string, SeedEntity>,
  check: DerivationCheck | undefined,
  context: CheckContext,
): void {
  for (const { properties } of entities.values()) {
    const derivation = properties.get('derivation');
    if (derivation === undefined || typeof derivation.value !== 'string') continue;
    const wrong = check?.(derivation.value);
    if (wrong !== undefined) context.problems.add(derivation.place, `"derivation" cannot be counted: ${wrong}`);
  }
}

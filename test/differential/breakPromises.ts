import fc from 'fast-check';
import type { Driver } from 'neo4j-driver';
import type { GraphMapping } from '../../src/schema/GraphMapping';

/** Something that the schema promises and that is taken out of the graph: a property or a relationship of a type's nodes. */
export interface Broken {
  readonly label: string;
  readonly property?: string;
  readonly relationship?: string;
}

/** Random promises of the schema to be broken, on every node of a type. */
export function brokenPromises(mapping: GraphMapping): fc.Arbitrary<readonly Broken[]> {
  const breakable = [...mapping.types.values()].flatMap((type): Broken[] =>
    [...type.fields.values()].flatMap((field): Broken[] => {
      if (!field.required || field.name === 'id') return [];
      const { label } = type;
      if (field.kind === 'property') return [{ label, property: field.storedAs ?? field.name }];
      if (field.kind === 'value') return field.list ? [] : [{ label, property: `${field.name}Text` }];
      return field.kind === 'relationship' && !field.list ? [{ label, relationship: field.relationship }] : [];
    }),
  );
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...breakable), { minLength: 1, maxLength: 4 }) },
  );
}

/** Takes from the graph what was promised. */
export async function breakPromises(driver: Driver, database: string, broken: readonly Broken[]): Promise<void> {
  const session = driver.session({ database });
  for (const { label, property, relationship } of broken) {
    if (property) await session.run('MATCH (n:$($label)) REMOVE n[$property]', { label, property });
    if (relationship)
      await session.run('MATCH (:$($label))-[r:$($relationship)]->() DELETE r', { label, relationship });
  }
  await session.close();
}

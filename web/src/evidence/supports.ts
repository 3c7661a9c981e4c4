import type { Fact, Quote } from './Quote';

/**
 * What a quote says about an entity, by the names of fields.
 *
 * @param about the entity's id; absent: about any
 * @example supports(quote, 'trial:emilia') // 'phase, indications → HER2+ breast cancer'
 */
export function supports({ facts = [] }: Quote, about?: string): string {
  const of = facts.filter(({ subject, object }) => !about || subject.id === about || object?.id === about);
  return [...new Set(of.map((fact) => words(fact, about)))].slice(0, 4).join('; ');
}

function words({ subject, fields, object }: Fact, about: string | undefined): string {
  const what = object ? `${fields.join(', ')} → ${object.name}` : fields.join(', ');
  return subject.id === about ? what : `${subject.name}: ${what}`;
}

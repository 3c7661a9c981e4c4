import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { type GraphQLEnumType, isEnumType } from 'graphql';

/** Words that are written in capitals. */
const abbreviations = new Set(['ADC', 'ID', 'IND', 'INN', 'US', 'USAN']);

/**
 * A codegen plugin that writes the values of each enum as a list, in the order of the schema, which is their rank where they
 * rank: each with a label for people and its description.
 */
export const plugin: PluginFunction<object> = (schema) => {
  const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !type.name.startsWith('__'));
  return enums.map((type) => listOf(type as GraphQLEnumType)).join('\n');
};

function listOf(type: GraphQLEnumType): string {
  // As they are written: codegen sorts the values themselves from A to Z.
  const lines = (type.astNode?.values ?? []).map(({ name: { value }, description }, rank) => {
    return `  ${JSON.stringify({ value, label: labelOf(value), description: description?.value ?? '', rank })},\n`;
  });
  const about = (type.description ?? '').replaceAll('\n', ' ');
  return `/** ${about} */\nexport const ${listName(type.name)} = [\n${lines.join('')}] as const;\n`;
}

/**
 * The name of a list of the values of an enum.
 *
 * @example listName('Phase') // 'phases'
 * @example listName('LineOfTherapy') // 'linesOfTherapy'
 */
function listName(type: string): string {
  const [, noun = type, rest = ''] = /^(\w+?)(Of[A-Z]\w*)?$/.exec(type) ?? [];
  const plural = noun.replace(/y$/, 'ie').replace(/(s|x|ch|sh)$/, '$1e');
  return `${plural.charAt(0).toLowerCase()}${plural.slice(1)}s${rest}`;
}

/**
 * A value as people write it.
 *
 * @example labelOf('PHASE_1_2') // 'Phase 1/2'
 * @example labelOf('NAME_ASC') // 'Name, ascending'
 */
export function labelOf(value: string): string {
  const words = value.split('_').map((word) => (abbreviations.has(word) ? word : word.toLowerCase()));
  const text = words
    .join(' ')
    .replace(/(\d) (?=\d)/g, '$1/')
    .replace(/ asc$/, ', ascending')
    .replace(/ desc$/, ', descending');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { isAbstractType } from 'graphql';

/** A codegen plugin that writes which types an interface or a union stands for, as Apollo Client's cache wants to know. */
export const plugin: PluginFunction<object> = (schema) => {
  const lines = Object.values(schema.getTypeMap())
    .filter((type) => isAbstractType(type) && !type.name.startsWith('__'))
    .map(
      (type) =>
        `  ${type.name}: [${schema
          .getPossibleTypes(type as never)
          .map(({ name }) => `'${name}'`)
          .sort()
          .join(', ')}],\n`,
    );
  return `/** The types that an interface stands for. */\nexport const possibleTypes = {\n${lines.sort().join('')}};\n`;
};

import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { convertFactory, type RawConfig } from '@graphql-codegen/visitor-plugin-common';
import { operationsOf } from './operationsOf.js';

/** What codegen's configuration may say to this plugin. */
export interface ApolloHooksConfig extends Pick<RawConfig, 'namingConvention'> {
  /** The module with the typed documents, as the generated file imports it: `./operations`. */
  readonly documentsFrom: string;
  /** The module with `queryHook` and the others; without it, this package's. */
  readonly hooksFrom?: string;
}

/**
 * A codegen plugin that writes three hooks of Apollo Client 4 for each query of an app: `useNameQuery`, `useNameLazyQuery`
 * and `useNameSuspenseQuery`. The typed documents are those of the plugin `typed-document-node`.
 *
 * @example
 * src/generated/hooks.ts:
 *   plugins: [drug-program-graph-client/codegen/apollo-hooks]
 *   config: { documentsFrom: ./operations }
 */
export const plugin: PluginFunction<ApolloHooksConfig> = (_schema, documents, config) => {
  const { documentsFrom, hooksFrom = 'drug-program-graph-client/apollo/hooks' } = config;
  if (!documentsFrom) {
    throw new Error('documentsFrom is missing: name the module with the typed documents, as in "./operations"');
  }
  const named = convertFactory(config);
  const hooks = operationsOf(documents).map(({ operation }) => {
    const document = named(operation, { suffix: 'Document' });
    const hook = (kind: string) => `use${named(operation, { suffix: kind })}`;
    return {
      document,
      text: [
        `export const ${hook('Query')} = /* #__PURE__ */ queryHook(${document});`,
        `export const ${hook('LazyQuery')} = /* #__PURE__ */ lazyQueryHook(${document});`,
        `export const ${hook('SuspenseQuery')} = /* #__PURE__ */ suspenseQueryHook(${document});`,
      ].join('\n'),
    };
  });
  return {
    prepend: [
      `import { lazyQueryHook, queryHook, suspenseQueryHook } from '${hooksFrom}';`,
      `import { ${hooks.map(({ document }) => document).join(', ')} } from '${documentsFrom}';`,
    ],
    content: hooks.map(({ text }) => `\n${text}\n`).join(''),
  };
};

import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { limitExceeded, type OperationLimit } from '../../compile/budget/limitExceeded';
import { fragmentsOf } from '../../compile/selection';
import type { Limits } from '../../config/Config';
import { type Estimated, estimateNodes } from './estimateNodes';
import type { GraphSizes } from './GraphSizes';
import { measureOperation } from './measureOperation';
import { measureText } from './measureText';
import { measureLiteral, measureValue, type ValueSize } from './measureValue';
import type { NodeEstimate } from './NodeEstimate';
import { SchemaSizes } from './SchemaSizes';

/** The size of the documents whose measures are remembered, in tokens. */
const rememberedTokens = 100_000;

/** Of so many errors of one kind the others say nothing new. */
const mostErrors = 10;

/** What remains to be said of a document once it was measured. */
interface Measured {
  readonly tokens: number;
  /** What is exceeded whichever operation runs. */
  readonly errors: readonly GraphQLError[];
  readonly operations: readonly MeasuredOperation[];
}

interface MeasuredOperation {
  readonly name: string | undefined;
  /** Measured when it is first to run: what is exceeded whatever the variables are, and what depends on them. */
  readonly size: () => { readonly errors: readonly GraphQLError[]; readonly nodes: NodeEstimate };
  readonly defaults: Readonly<Record<string, unknown>>;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Which limits a request exceeds; none for most.
 *
 * @param operationName which operation is to run, where the document has several
 */
export type CheckLimits = (document: string, variables: unknown, operationName?: unknown) => readonly GraphQLError[];

/**
 * Makes the check that a request passes before any other work is done for it: of all that can be seen in its text. What
 * the operation becomes is charged while it is compiled (`Budget`). Documents are measured once and remembered; for each
 * request there remain its variables.
 *
 * @param sizes how long lists are in the graph; absent: any length
 * @example
 * const check = checkLimits(schema, config.limits);
 * check('{ a: meta { documents } }', {}); // []
 */
export function checkLimits(schema: GraphQLSchema, limits: Limits, sizes?: GraphSizes): CheckLimits {
  const schemaSizes = new SchemaSizes(schema);
  const remembered = new LRUCache<string, Measured>({
    maxSize: rememberedTokens,
    sizeCalculation: ({ tokens }, document) => tokens + Math.ceil(document.length / 100) + 1,
  });

  return (document, variables, operationName) => {
    let measured = remembered.get(document);
    if (!measured) {
      measured = measure(document);
      remembered.set(document, measured);
    }
    if (measured.errors.length > 0) return measured.errors;
    const [only, ...others] = measured.operations;
    // Which of several without a name? None, as Apollo Server says right after.
    const operation = operationName
      ? measured.operations.find(({ name }) => name === operationName)
      : others.length === 0
        ? only
        : undefined;
    return operation ? checkOperation(operation, isRecord(variables) ? variables : {}) : [];
  };

  function checkOperation({ size, defaults }: MeasuredOperation, given: Values): readonly GraphQLError[] {
    const { errors, nodes } = size();
    if (errors.length > 0) return errors;
    const tooLarge = Object.entries(given).flatMap(([name, value]) =>
      valueErrors(measureValue(value), `variable "$${name}"`),
    );
    if (tooLarge.length > 0) return tooLarge.slice(0, mostErrors);
    return estimateErrors(estimateNodes(schema, nodes, { ...defaults, ...given }, sizes));
  }

  function estimateErrors({ nodes, tested, largest, filters }: Estimated): GraphQLError[] {
    const pages = largest.filter(({ list, size }) => list.isPage && size !== 1);
    const product = pages.map(({ list, size }) => `"${list.key}" (${size})`).join(' × ');
    const [longest] = [...pages].reverse().sort((a, b) => b.size - a.size);
    const advice = longest && `Lower "first" of "${longest.list.key}".`;
    const [most] = filters;
    const deepest = [...filters].sort((a, b) => b.hops - a.hops)[0];
    return [
      ...exceeded('estimatedNodes', nodes, product || 'its lists', advice),
      ...exceeded('testedNodes', tested, most && `"${most.list.key}(filter)"`),
      ...exceeded('filterHops', deepest?.hops ?? 0, deepest && `"${deepest.list.key}(filter)"`),
    ];
  }

  function measure(text: string): Measured {
    const { tokens, nesting } = measureText(text);
    const errors = [...exceeded('tokens', tokens), ...exceeded('nesting', nesting)];
    const document = errors.length === 0 ? parseOrNothing(text) : undefined;
    if (!document) return { tokens, errors, operations: [] };
    const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    errors.push(...exceeded('operations', operations.length), ...literalErrors(document));
    const fragments = fragmentsOf(document);
    return {
      tokens,
      errors: errors.slice(0, mostErrors),
      operations: operations.map((operation) => ({
        name: operation.name?.value,
        size: once(() => sizeOf(operation, fragments)),
        defaults: defaultsOf(operation),
      })),
    };
  }

  function sizeOf(operation: OperationDefinitionNode, fragments: Readonly<Record<string, FragmentDefinitionNode>>) {
    const size = measureOperation(operation, fragments, schema, schemaSizes, limits.pageSize);
    const measured = ['depth', 'aliases', 'rootFields', 'directives'] as const;
    return { errors: measured.flatMap((limit) => exceeded(limit, size[limit])), nodes: size.nodes };
  }

  function literalErrors(document: DocumentNode): GraphQLError[] {
    const errors: GraphQLError[] = [];
    visit(document, {
      Argument(node) {
        errors.push(...valueErrors(measureLiteral(node.value), `argument "${node.name.value}"`));
        return false;
      },
      VariableDefinition({ defaultValue, variable }) {
        if (!defaultValue) return;
        errors.push(...valueErrors(measureLiteral(defaultValue), `variable "$${variable.name.value}"`));
      },
    });
    return errors;
  }

  function valueErrors({ longestList, depth, fields }: ValueSize, where: string): GraphQLError[] {
    return [
      ...exceeded('listValues', longestList, where),
      ...exceeded('inputDepth', depth, where),
      ...exceeded('inputFields', fields, where),
    ];
  }

  function exceeded(limit: OperationLimit, actual: number, where?: string, advice?: string): GraphQLError[] {
    const maximum = limits[limit];
    return actual > maximum ? [limitExceeded(limit, maximum, actual, { where, advice })] : [];
  }
}

/** What cannot be parsed is refused right after, with the place of its mistake. */
function parseOrNothing(text: string): DocumentNode | undefined {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return undefined;
  }
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Values {
  const given = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return Object.fromEntries(given);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function isRecord(value: unknown): value is Values {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Limits } from '../../config/Config';
import { countTokens } from './countTokens';
import { limitExceeded, type OperationLimit } from './limitExceeded';
import { measureOperation } from './measureOperation';
import { measureLiteral, measureValue, type ValueSize } from './measureValue';
import { estimateNodes, type NodeEstimate } from './NodeEstimate';
import { SchemaSizes } from './SchemaSizes';

/** Text of documents whose sizes are remembered, in characters. */
const rememberedCharacters = 4_000_000;

/** What remains to be said of a document once it was measured. */
interface Measured {
  /** What is exceeded whatever the variables are. */
  readonly errors: readonly GraphQLError[];
  /** For each operation, what depends on the variables. */
  readonly nodes: readonly NodeEstimate[];
}

/** Which limits a request exceeds; none for most. */
export type CheckLimits = (document: string, variables: unknown) => readonly GraphQLError[];

/**
 * Makes the check that a request passes before any other work is done for it. Documents are measured once and remembered;
 * for each request there remain its variables. Every operation of a document must pass, whichever is to run.
 *
 * @example
 * const check = checkLimits(schema, config.limits);
 * check('{ a: meta { documents } }', {}); // []
 */
export function checkLimits(schema: GraphQLSchema, limits: Limits): CheckLimits {
  const sizes = new SchemaSizes(schema);
  const remembered = new LRUCache<string, Measured>({
    maxSize: rememberedCharacters,
    sizeCalculation: (_measured, document) => document.length + 1,
  });

  return (document, variables) => {
    let measured = remembered.get(document);
    if (!measured) {
      measured = measure(document);
      remembered.set(document, measured);
    }
    if (measured.errors.length > 0) return measured.errors;
    const given = isRecord(variables) ? variables : {};
    const errors = Object.entries(given).flatMap(([name, value]) =>
      valueErrors(measureValue(value), `variable "$${name}"`),
    );
    for (const nodes of measured.nodes) errors.push(...exceeded('estimatedNodes', estimateNodes(nodes, given)));
    return errors;
  };

  function measure(text: string): Measured {
    const tokens = countTokens(text);
    if (tokens > limits.tokens) return { errors: exceeded('tokens', tokens), nodes: [] };
    const document = parseOrNothing(text);
    if (!document) return { errors: [], nodes: [] };
    const errors = literalErrors(document);
    const nodes: NodeEstimate[] = [];
    const fragments = fragmentsOf(document);
    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      const size = measureOperation(operation, fragments, schema, sizes, limits.pageSize);
      for (const limit of ['depth', 'aliases', 'rootFields', 'directives'] as const) {
        errors.push(...exceeded(limit, size[limit]));
      }
      nodes.push(size.nodes);
    }
    return { errors, nodes };
  }

  function literalErrors(document: DocumentNode): GraphQLError[] {
    const errors: GraphQLError[] = [];
    visit(document, {
      Argument(node) {
        errors.push(...valueErrors(measureLiteral(node.value), `argument "${node.name.value}"`));
        return false;
      },
      VariableDefinition({ defaultValue, variable }) {
        if (defaultValue)
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

  function exceeded(limit: OperationLimit, actual: number, where?: string): GraphQLError[] {
    const maximum = limits[limit];
    return actual > maximum ? [limitExceeded(limit, maximum, actual, where)] : [];
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

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

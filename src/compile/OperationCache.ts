import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Api } from './Api';
import type { CompiledOperation } from './CompiledOperation';
import { compileOperation } from './compileOperation';
import { onceFor } from './onceFor';
import { shapeOfVariables } from './variables/shapeOfVariables';

/** How much memory compiled operations may hold, in bytes: an app has some dozens, of some 10 kB each. */
const mostBytes = 32_000_000;

/** What a character of the shape and the parameters, written as JSON, takes in memory, in bytes: measured, rounded up. */
const bytesPerCharacter = 8;

/** Compiled operations, kept by their document and by the shape of their variables. */
export class OperationCache {
  private readonly compiled = new LRUCache<string, CompiledOperation>({
    maxSize: mostBytes,
    sizeCalculation: (operation, id) => bytesOf(operation) + 2 * id.length,
  });
  private operations = 0;
  private readonly idOf = onceFor((_operation: OperationDefinitionNode) => ++this.operations);

  constructor(private readonly api: Api) {}

  /**
   * The compiled operation for these variables, from the cache or made now.
   *
   * @throws GraphQLError LIMIT_EXCEEDED where it costs too much
   */
  get(
    operation: OperationDefinitionNode,
    fragments: () => Readonly<Record<string, FragmentDefinitionNode>>,
    variables: Readonly<Record<string, unknown>>,
  ): CompiledOperation {
    const { key, symbols } = shapeOfVariables(this.api.schema, operation, variables);
    const id = `${this.idOf(operation)} ${key}`;
    const known = this.compiled.get(id);
    if (known) return known;
    const made = compileOperation(this.api, operation, fragments(), symbols);
    this.compiled.set(id, made);
    return made;
  }
}

/** About how much memory a compiled operation holds; its texts have two bytes a character at most. */
function bytesOf({ roots }: CompiledOperation): number {
  let bytes = 1_000;
  for (const root of roots) {
    if ('error' in root) continue;
    const { cypher = '', compact = '', params = {} } = root.statement ?? {};
    bytes += 2 * (cypher.length + compact.length);
    bytes += bytesPerCharacter * JSON.stringify([root.shape, params]).length;
  }
  return bytes;
}

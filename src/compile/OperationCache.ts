import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Api } from './Api';
import type { CompiledOperation } from './CompiledOperation';
import { compileOperation } from './compileOperation';
import { onceFor } from './onceFor';
import { shapeOfVariables } from './variables/shapeOfVariables';

/** How many compiled operations are kept; an app has some dozens. */
const mostKept = 1_000;

/** Compiled operations, kept by their document and by the shape of their variables. */
export class OperationCache {
  private readonly compiled = new LRUCache<string, CompiledOperation>({ max: mostKept });
  private operations = 0;
  private readonly idOf = onceFor((_operation: OperationDefinitionNode) => ++this.operations);

  constructor(private readonly api: Api) {}

  /** The compiled operation for these variables, from the cache or made now. */
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

import { getVariableValues, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import neo4j, { type Driver, type ResultSummary } from 'neo4j-driver';
import { type Api, readApi } from '../../../src/compile/Api';
import type { CompiledOperation } from '../../../src/compile/CompiledOperation';
import { compileOperation } from '../../../src/compile/compileOperation';
import { fillStatement } from '../../../src/compile/fillStatement';
import { fragmentsOf } from '../../../src/compile/selection';
import { shapeOfVariables } from '../../../src/compile/variables/shapeOfVariables';
import type { Statement } from '../../../src/graph/read';
import { neo4jForTests } from '../../support/neo4jForTests';
import { printed, StatementText } from './StatementText';

type Variables = Readonly<Record<string, unknown>>;

/** Compiles operations as a request would, and shows each statement to the Neo4j of the run. */
export class Compiler {
  readonly #driver: Driver;

  constructor(readonly api: Api = readApi()) {
    const { uri, user, password } = neo4jForTests();
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  }

  /** The operation of a document, compiled for some variables. */
  compile(query: string, given: Variables = {}): CompiledOperation & { readonly variables: Variables } {
    const { schema } = this.api;
    const document = parse(query, { noLocation: true });
    const errors = validate(schema, document);
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
    const operation = document.definitions.find(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    );
    const { coerced, errors: wrong } = getVariableValues(schema, operation?.variableDefinitions ?? [], given);
    if (!operation || !coerced) throw new Error(wrong?.map(({ message }) => message).join('\n'));
    const { symbols } = shapeOfVariables(schema, operation, coerced);
    return { ...compileOperation(this.api, operation, fragmentsOf(document), symbols), variables: coerced };
  }

  /** The statements of an operation, ready to run. */
  statements(query: string, given?: Variables): Statement[] {
    const { roots, variables } = this.compile(query, given);
    return roots.flatMap((root) => {
      if ('error' in root) throw root.error;
      const { statement } = root;
      return statement ? [fillStatement(statement, variables)] : [];
    });
  }

  /**
   * The statements of an operation with their parameters, for comparison with what a test expects. Each is planned by
   * Neo4j first, which must know every label, relationship type and property in it and have nothing to warn of.
   *
   * @throws Error where it has, and for a label on the far end of a relationship
   */
  async text(query: string, given?: Variables): Promise<StatementText> {
    const texts: string[] = [];
    for (const statement of this.statements(query, given)) {
      const { cypher, params } = statement;
      const { gqlStatusObjects } = await this.summary('EXPLAIN', statement);
      const warnings = gqlStatusObjects.filter(isNotification).map(({ statusDescription }) => statusDescription);
      warnings.push(...labelsOnFarEnds(cypher));
      if (warnings.length > 0) throw new Error(`${warnings.join('\n')}\n${cypher}`);
      texts.push([cypher, ...Object.entries(params).map(([name, value]) => `$${name} = ${printed(value)}`)].join('\n'));
    }
    return new StatementText(texts.join('\n\n'));
  }

  /** What Neo4j says of a statement as it is sent: how it would run, or how it did. */
  async summary(how: 'EXPLAIN' | 'PROFILE', { cypher, compact = cypher, params }: Statement): Promise<ResultSummary> {
    const { summary } = await this.#driver.executeQuery(`${how} ${compact}`, { ...params }, { database: 'neo4j' });
    return summary;
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}

/**
 * Labels that a pattern does not start with: the planner may look up all nodes that bear them, for each row. Only beside
 * a name, which entities of several types bear, a label says something that the relationship does not.
 */
export function labelsOnFarEnds(cypher: string): string[] {
  const labelled = cypher.matchAll(/\[[^\]]*:(\w+)[^\]]*\]->?\(\w*:\w+/g);
  return [...labelled].flatMap(([pattern, relationship]) => (relationship === 'NAMED' ? [] : [pattern]));
}

function isNotification(status: ResultSummary['gqlStatusObjects'][number]): boolean {
  return 'isNotification' in status && status.isNotification === true;
}

import { getVariableValues, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import neo4j, { type Driver, type ResultSummary } from 'neo4j-driver';
import type { Api } from '../../../src/compile/Api';
import type { CompiledOperation } from '../../../src/compile/CompiledOperation';
import { compileOperation, fragmentsOf } from '../../../src/compile/compileOperation';
import { bind } from '../../../src/compile/Parameters';
import { readApi } from '../../../src/compile/readApi';
import { shapeOfVariables } from '../../../src/compile/variables/shapeOfVariables';
import { neo4jForTests } from '../../support/neo4jForTests';
import { printed, StatementText } from './StatementText';

/** Compiles operations as a request would, and shows each statement to the Neo4j of the run. */
export class Compiler {
  readonly #driver: Driver;

  constructor(readonly api: Api = readApi({ pageSize: 100 })) {
    const { uri, user, password } = neo4jForTests();
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  }

  /** The operation of a document, compiled for some variables. */
  compile(query: string, given: Readonly<Record<string, unknown>> = {}) {
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
    const compiled: CompiledOperation = compileOperation(this.api, operation, fragmentsOf(document), symbols);
    return { ...compiled, variables: coerced };
  }

  /**
   * The statements of an operation with their parameters, for comparison with what a test expects. Each is planned by
   * Neo4j first, which must know every label, relationship type and property in it and have nothing to warn of.
   */
  async text(query: string, given?: Readonly<Record<string, unknown>>): Promise<StatementText> {
    const { roots, variables } = this.compile(query, given);
    const texts: string[] = [];
    for (const root of roots) {
      if ('error' in root) throw root.error;
      if (!root.statement) continue;
      const { cypher } = root.statement;
      const params = bind(root.statement.params, variables);
      await this.plan(cypher, params);
      texts.push([cypher, ...Object.entries(params).map(([name, value]) => `$${name} = ${printed(value)}`)].join('\n'));
    }
    return new StatementText(texts.join('\n\n'));
  }

  /** @throws Error where Neo4j cannot plan a statement, or warns of it */
  private async plan(cypher: string, params: Readonly<Record<string, unknown>>): Promise<void> {
    const { summary } = await this.#driver.executeQuery(`EXPLAIN ${cypher}`, params, { database: 'neo4j' });
    const warnings = summary.gqlStatusObjects.filter(isNotification).map(({ statusDescription }) => statusDescription);
    if (warnings.length > 0) throw new Error(`${warnings.join('\n')}\n${cypher}`);
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}

function isNotification(status: ResultSummary['gqlStatusObjects'][number]): boolean {
  return 'isNotification' in status && status.isNotification === true;
}

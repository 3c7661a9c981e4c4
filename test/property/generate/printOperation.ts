import { astFromValue, type GraphQLInputType, type GraphQLSchema, isInterfaceType, isObjectType, print } from 'graphql';
import type { Argument, Directive, FieldSelection, Operation, Selection } from './Operation';

export interface PrintedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const ofEveryEntity = ['__typename', 'id', 'name', 'synonyms', 'externalFacts'];

/** The text of an operation with its variables. Fields with arguments get an alias of their own, so that none conflict. */
export function printOperation(schema: GraphQLSchema, operation: Operation): PrintedOperation {
  const definitions: string[] = [];
  const fragments: string[] = [];
  const variables: Record<string, unknown> = {};
  let aliases = 0;

  const body = set(operation.selections);
  const head = definitions.length > 0 ? `query Random(${definitions.join(', ')}) ` : '';
  return { query: [`${head}${body}`, ...fragments].join('\n'), variables };

  function set(selections: readonly Selection[], inFragment = false): string {
    return `{ ${selections.map((each) => selection(each, inFragment)).join(' ')} }`;
  }

  function selection(each: Selection, inFragment: boolean): string {
    if (each.kind === 'field') return field(each, inFragment);
    const condition = directive(each.directive);
    if (!each.named) return `... on ${each.type}${condition} ${set(each.selections, true)}`;
    const name = `F${fragments.length}`;
    // Its place is taken before those that are nested in it.
    const index = fragments.push('') - 1;
    fragments[index] = `fragment ${name} on ${each.type} ${set(each.selections, true)}`;
    return `...${name}${condition}`;
  }

  function field(each: FieldSelection, inFragment: boolean): string {
    const { parent, name, arguments: given, directive: condition, selections } = each;
    // Two types may have fields of one name that do not merge.
    const alias = each.alias || (inFragment && !ofEveryEntity.includes(name));
    const args = Object.entries(given).map(
      ([argument, value]) => `${argument}: ${operand(parent, name, argument, value)}`,
    );
    const renamed = alias || args.length > 0 ? `a${aliases++}: ` : '';
    const call = args.length > 0 ? `(${args.join(', ')})` : '';
    return `${renamed}${name}${call}${directive(condition)}${selections ? ` ${set(selections)}` : ''}`;
  }

  function operand(parent: string, fieldName: string, argument: string, { value, variable }: Argument): string {
    const type = argumentType(schema, parent, fieldName, argument);
    if (variable) return define(String(type), value);
    const literal = astFromValue(value, type);
    if (!literal) throw new Error(`${JSON.stringify(value)} cannot be written as ${String(type)}`);
    return print(literal);
  }

  function directive(condition: Directive | undefined): string {
    if (!condition) return '';
    const { name, condition: value, variable } = condition;
    return ` @${name}(if: ${variable ? define('Boolean!', value) : value})`;
  }

  function define(type: string, value: unknown): string {
    const name = `v${definitions.length}`;
    definitions.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  }
}

function argumentType(schema: GraphQLSchema, parent: string, field: string, argument: string): GraphQLInputType {
  const type = schema.getType(parent);
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  const found = fields[field]?.args.find(({ name }) => name === argument);
  if (!found) throw new Error(`There is no argument ${parent}.${field}(${argument})`);
  return found.type;
}

import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { shortened, shown } from '../compile/badUserInput';
import { isDay, isTime } from '../schema/days';
import { placeOfLiteral } from './placeOfLiteral';

/**
 * A scalar that travels as text of one form. Its errors have no code: in a document they are mistakes of the document, in
 * a variable of the request, and Apollo Server knows which.
 */
function textScalar(
  name: string,
  form: string,
  isValid: (text: unknown) => text is string,
): GraphQLScalarType<string, string> {
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => value as string,
    parseValue: (value) => {
      if (isValid(value)) return value;
      throw new GraphQLError(`${name} is ${shown(value)}; allowed is ${form}.`);
    },
    parseLiteral: (node: ValueNode) => {
      if (node.kind === Kind.STRING && isValid(node.value)) return node.value;
      const says = `is ${shortened(print(node))}; allowed is ${form}.`;
      throw new GraphQLError(`${placeOfLiteral(node) ?? name} ${says}`, { nodes: node });
    },
  });
}

/** The scalars of the API beyond GraphQL's own. */
export const scalars = {
  Date: textScalar('Date', 'a calendar day as "2011-09-30"', isDay),
  DateTime: textScalar('DateTime', 'a time as "2011-09-30T12:00:00Z"', isTime),
};

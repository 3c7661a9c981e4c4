import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

interface Element {
  readonly name: string;
  readonly description?: string | null;
}

/** The places of all types, fields, arguments and enum values that have no description: `Trial.phase`. */
export function undescribed(schema: GraphQLSchema): string[] {
  const elements = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type): [place: string, element: Element][] => {
      if (isEnumType(type)) {
        return [[type.name, type], ...type.getValues().map((value) => place(type, value))];
      }
      if (isInputObjectType(type)) {
        return [[type.name, type], ...Object.values(type.getFields()).map((field) => place(type, field))];
      }
      if (isObjectType(type) || isInterfaceType(type)) {
        const fields = Object.values(type.getFields());
        const args = fields.flatMap((field) =>
          field.args.map((arg): [string, Element] => [`${type.name}.${field.name}(${arg.name})`, arg]),
        );
        return [[type.name, type], ...fields.map((field) => place(type, field)), ...args];
      }
      return [[type.name, type]];
    });
  return elements.filter(([, { description }]) => !description?.trim()).map(([where]) => where);
}

function place(type: Element, element: Element): [string, Element] {
  return [`${type.name}.${element.name}`, element];
}

import { GraphQLError, type ValidationRule } from 'graphql';

/** A variable of this name is lost where graphql-js keeps variables by name, so that what it filters would not be filtered. */
const lost = '__proto__';

/** Refuses the one name of a variable that cannot be kept. */
export const noPrototypeVariable: ValidationRule = (context) => ({
  VariableDefinition({ variable }) {
    if (variable.name.value !== lost) return;
    context.reportError(
      new GraphQLError(`Variable "$${lost}" cannot be used; give it any other name.`, { nodes: variable }),
    );
  },
});

import { type Predicate, type Selectable, selectableOf } from '../../compile/filter/Predicate';
import { readFilter } from '../../compile/filter/readFilter';
import type { FilterContext, FilterInput } from '../../compile/filter/readOperators';
import type { FieldMapping, RelationshipField } from '../../schema/GraphMapping';
import type { Premise } from './Premise';
import { wordsOf } from './wordsOf';

/**
 * The conditions of a claim's filter, each as a premise by itself. A name, and a way up a hierarchy, only say which entity
 * is meant: they stand in the words of the relation that leads there.
 *
 * @param place the derivation, for messages
 */
export function premisesOf(
  context: FilterContext,
  selectable: Selectable,
  filter: FilterInput,
  place: string,
): Premise[] {
  return Object.entries(filter).flatMap(([name, value]): Premise[] => {
    const alone: FilterInput = { [name]: value };
    const words = wordsOf(context.mapping, selectable, alone);
    switch (name) {
      case 'and':
        return (value as readonly FilterInput[]).flatMap((part) => premisesOf(context, selectable, part, place));
      case 'or':
        return [
          {
            kind: 'either',
            branches: (value as readonly FilterInput[]).map((part) => ({
              when: readFilter(context, selectable, part, place),
              premises: premisesOf(context, selectable, part, place),
            })),
          },
        ];
      case 'not':
        return [{ kind: 'own', words, field: selectable.name, supports: undefined }];
      case 'named':
      case 'within':
        return [];
    }
    const field = selectable.fields.get(name);
    // What is asked of the quotes that a relation rests on.
    if (!field) return [{ kind: 'own', words, field: selectable.name, supports: undefined }];
    const coordinate = `${selectable.name}.${name}`;
    const isRelation = field.kind === 'relationship' && (!field.list || (value as FilterInput).some !== undefined);
    if (!isRelation)
      return [{ kind: 'own', words, field: coordinate, supports: supportedBy(field, value as FilterInput) }];
    return relatedPremises(context, { selectable, field, alone, words, coordinate, place });
  });
}

/** Evidence tells of what is there: of what is not, and of names, there is none. */
function supportedBy(field: FieldMapping, operators: FilterInput): string | undefined {
  const quotable = field.kind === 'property' || field.kind === 'value';
  return quotable && operators.isNull !== true ? field.name : undefined;
}

interface Relation {
  readonly selectable: Selectable;
  readonly field: RelationshipField;
  readonly alone: FilterInput;
  readonly words: string;
  readonly coordinate: string;
  readonly place: string;
}

function relatedPremises(
  context: FilterContext,
  { selectable, field, alone, words, coordinate, place }: Relation,
): Premise[] {
  const value = alone[field.name] as FilterInput;
  const inner = (field.list ? value.some : value) as FilterInput;
  const far = selectableOf(context.mapping, field.type);
  const related = find(readFilter(context, selectable, alone, place));
  if (!related) return [];
  return [{ kind: 'related', words, field: coordinate, related, premises: premisesOf(context, far, inner, place) }];
}

/** Of what a relation's filter asks, the part that asks for one that is there. */
function find(predicate: Predicate): Extract<Predicate, { kind: 'related' }> | undefined {
  if (predicate.kind === 'related') return predicate.quantifier === 'some' ? predicate : undefined;
  return predicate.kind === 'all' ? predicate.of.map(find).find((part) => part !== undefined) : undefined;
}

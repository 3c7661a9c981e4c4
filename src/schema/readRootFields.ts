import { type DocumentNode, Kind } from 'graphql';
import { namedTypeOf } from './api/namedTypeOf';
import { rootFieldsOf } from './api/names';
import { appliedDirective, textOf } from './appliedDirective';
import type { GraphMapping } from './GraphMapping';

/** A root field that is answered from the graph: one entity of a type, or a list of them. */
export interface RootField {
  readonly name: string;
  readonly type: string;
  readonly kind: 'one' | 'many';
  /** `@preset`: a filter, in the API's own language, that holds for everything in the list. */
  readonly preset?: string;
}

/**
 * The root fields that follow from the schema's source: for each entity type one for one and one for many, and the lists
 * that a preset filter makes (`partners`). What is written on `Query` besides is not among them.
 *
 * @example readRootFields(readSources(), readMapping())[0] // { name: 'compound', type: 'Compound', kind: 'one' }
 */
export function readRootFields(documents: readonly DocumentNode[], mapping: GraphMapping): RootField[] {
  const objects = documents
    .flatMap((document) => document.definitions)
    .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  const pairs = objects.flatMap((object): RootField[] => {
    const type = object.name.value;
    if (!mapping.types.get(type)?.isEntity) return [];
    const { one, many } = rootFieldsOf(type, textOf(appliedDirective(object, 'plural'), 'value'));
    return [
      { name: one, type, kind: 'one' },
      { name: many, type, kind: 'many' },
    ];
  });
  const query = objects.find((object) => object.name.value === 'Query');
  const presets = (query?.fields ?? []).flatMap((field): RootField[] => {
    const preset = textOf(appliedDirective(field, 'preset'), 'filter');
    return preset === undefined
      ? []
      : [{ name: field.name.value, type: namedTypeOf(field.type), kind: 'many', preset }];
  });
  return [...pairs, ...presets];
}

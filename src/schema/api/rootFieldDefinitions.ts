import type { GraphMapping } from '../GraphMapping';
import type { RootField } from '../readRootFields';
import { connectionArguments } from './connectionArguments';
import { capitalised, namesOf } from './names';
import { described } from './sdlText';
import { singularWords } from './words';

/** The root fields of the entity types, as SDL: `compound(id, name)` and `compounds(filter, orderBy, …)`. */
export function rootFieldDefinitions(mapping: GraphMapping, roots: readonly RootField[]): string[] {
  return roots
    .filter((root) => root.preset === undefined)
    .map((root) => {
      const description = mapping.types.get(root.type)?.description ?? '';
      return root.kind === 'one' ? one(mapping, root, description) : many(root, description);
    });
}

function one(mapping: GraphMapping, root: RootField, description: string): string {
  const id = mapping.types.get(root.type)?.fields.get('id')?.description ?? '';
  return described(
    `One ${singularWords(root.type)}, by its id or by any of its names; null where nothing bears it. ${description}`,
    `${root.name}(\n${[
      described(`The id. ${id} Give either the id or the name.`, 'id: ID'),
      described(
        'The name, preferred or other, whatever the case, hyphens, spaces or ® signs. Where several bear it, the error lists their ids.',
        'name: String',
      ),
    ].join('\n')}\n): ${root.type}`,
  );
}

function many(root: RootField, description: string): string {
  return described(
    `${capitalised(singularWords(root.name))}, page by page. ${description}`,
    `${root.name}${connectionArguments(root.type)}: ${namesOf(root.type).connection}!`,
  );
}

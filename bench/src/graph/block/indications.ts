import { areaOfOneSize, areas } from '../common';
import { idOf, names } from '../names';
import type { Block } from './Block';

const groups = 3;
const diseasesPerGroup = 3;
const subtypesPerGroup = 11;

/**
 * The diseases of a block, four levels below one another: area, group, disease, subtype. The first group of the first
 * block is alone in its area, so that `within` that area matches as much at every size.
 */
export function indications(block: Block): readonly string[] {
  const { rows, number } = block;
  const written: string[] = [];
  const add = (level: string, place: number, broader: string) => {
    const name = names.indication(level, number, place);
    const id = rows.entity('Indication', idOf('indication', name), name);
    rows.relate(id, 'BROADER', broader, { source: 'made for the benchmark' });
    rows.relate(id, 'SUPPORTED_BY', block.shared(place));
    written.push(id);
    return id;
  };
  for (let group = 0; group < groups; group++) {
    const area = number === 0 && group === 0 ? areaOfOneSize : ((number * groups + group) % (areas - 1)) + 1;
    const groupId = add('disease group', group, idOf('indication', names.area(area)));
    const diseases = Array.from({ length: diseasesPerGroup }, (_, disease) =>
      add('disease', group * diseasesPerGroup + disease, groupId),
    );
    for (let subtype = 0; subtype < subtypesPerGroup; subtype++) {
      const disease = diseases[subtype % diseasesPerGroup] ?? groupId;
      add('disease subtype', group * subtypesPerGroup + subtype, disease);
    }
  }
  return written;
}

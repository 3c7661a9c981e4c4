import type { GraphRows } from './GraphRows';
import { idOf, names } from './names';
import { fuzzyIn } from './values';

export const technologies = 8;
export const areas = 11;
export const conferences = 20;
export const meetings = 60;
export const hubOrganizations = 3;

/** The area whose diseases are in the first block alone: as large at every size. */
export const areaOfOneSize = areas;

/** What every graph has once, whatever its size: hubs, technologies, disease areas, conferences and their meetings. */
export function commonRows(rows: GraphRows) {
  for (let rank = 0; rank < hubOrganizations; rank++) {
    const name = names.hubOrganization(rank);
    rows.entity('Organization', idOf('organization', name), name, { ticker: `FHP${rank + 1}` });
  }
  const hubTarget = names.hubTarget();
  rows.entity('Target', idOf('target', hubTarget), hubTarget);
  for (let rank = 0; rank < technologies; rank++) {
    const name = names.technology(rank);
    const id = rows.entity('Technology', idOf('technology', name), name);
    rows.relate(id, 'OWNED_BY', idOf('organization', names.hubOrganization(rank % hubOrganizations)));
  }
  for (let number = 1; number <= areas; number++) {
    rows.entity('Indication', idOf('indication', names.area(number)), names.area(number));
  }
  for (let number = 0; number < conferences; number++) {
    const name = names.conference(number);
    rows.entity('Conference', idOf('conference', name), name);
  }
  for (let number = 0; number < meetings; number++) {
    const name = names.meeting(number);
    const id = rows.entity('Meeting', idOf('meeting', name), name, {
      ...fuzzyIn('date', 1990 + (number % 40), number),
      place: 'Nowhere (fictional)',
    });
    rows.relate(id, 'EDITION_OF', idOf('conference', names.conference(number % conferences)));
  }
}

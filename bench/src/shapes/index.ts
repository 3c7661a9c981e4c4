import { compoundByName } from './compoundByName';
import { countWithin } from './countWithin';
import { deepPage } from './deepPage';
import { dueInWindow } from './dueInWindow';
import { evidencePage } from './evidencePage';
import { firstTwentyPhaseThree } from './firstTwentyPhaseThree';
import { fourLevels } from './fourLevels';
import { noneWithout } from './noneWithout';
import { pageOfHundred } from './pageOfHundred';
import { pagesOfOne } from './pagesOfOne';
import { partnerPhaseThree } from './partnerPhaseThree';
import type { Shape } from './Shape';
import { withinDisease } from './withinDisease';

/** All questions, as they are asked of the graph with so many compounds. */
export function shapes(compounds: number): readonly Shape[] {
  return [
    partnerPhaseThree,
    fourLevels,
    pageOfHundred,
    compoundByName,
    ...pagesOfOne,
    firstTwentyPhaseThree,
    deepPage(compounds),
    withinDisease,
    dueInWindow,
    countWithin,
    noneWithout,
    evidencePage,
  ];
}

import { isDay } from '../../schema/days';
import type { FuzzyDate } from '../dates/FuzzyDate';
import { READABLE_DATES, readFuzzyDate } from '../dates/readFuzzyDate';
import { type Located, show, showText } from '../read/Located';
import type { CheckContext } from './CheckContext';
import { readFields, readText } from './readFields';
import type { SeedDocument } from './SeedFacts';
import { suggest } from './suggest';

/** A FuzzyDate field: the document's words alone where they can be read, otherwise `{text, earliest, latest, precision}`. */
export function readDate(
  located: Located,
  name: string,
  document: SeedDocument,
  context: CheckContext,
): FuzzyDate | undefined {
  const { problems } = context;
  if (located.kind === 'scalar' && typeof located.value !== 'boolean' && located.value !== null) {
    const date = readFuzzyDate(located.written, {
      documentDate: document.date,
      ...(document.fiscalYearEnd && { fiscalYearEnd: document.fiscalYearEnd }),
    });
    if (date === undefined) {
      problems.add(
        located.place,
        `"${name}" is ${showText(located.written)}, which is not readable as a date; ${READABLE_DATES}`,
      );
    }
    return date;
  }
  if (located.kind !== 'map') {
    problems.add(located.place, `"${name}" is ${show(located)}, which is not readable as a date; ${READABLE_DATES}`);
    return undefined;
  }
  const fields = readFields(located, `"${name}"`, ['text', 'earliest', 'latest', 'precision'], context);
  const text = fields?.get('text');
  const precision = fields?.get('precision');
  if (!fields || !text || !precision) {
    problems.add(
      located.place,
      `"${name}" lacks ${text ? 'precision' : 'text'}; it must be {text, earliest, latest, precision}`,
    );
    return undefined;
  }
  const allowed = context.mapping.enums.get('DatePrecision')?.values ?? [];
  const stated = precision.kind === 'scalar' ? precision.written : '';
  if (!allowed.includes(stated)) {
    problems.add(precision.place, `"precision" is ${show(precision)}, no DatePrecision; ${suggest(stated, allowed)}`);
  }
  const earliest = readDay(fields.get('earliest'), 'earliest', context);
  const latest = readDay(fields.get('latest'), 'latest', context);
  if (earliest !== undefined && latest !== undefined && earliest > latest) {
    problems.add(located.place, `"${name}": earliest ${earliest} is after latest ${latest}`);
  }
  const words = readText(text, 'text', context);
  if (words === undefined) return undefined;
  return { text: words, ...(earliest && { earliest }), ...(latest && { latest }), precision: stated };
}

function readDay(located: Located | undefined, name: string, { problems }: CheckContext): string | undefined {
  if (located === undefined) return undefined;
  if (located.kind === 'scalar' && isDay(located.written)) return located.written;
  problems.add(located.place, `"${name}" is ${show(located)}; it must be a day, as in 2010-10-28`);
  return undefined;
}

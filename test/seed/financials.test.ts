import { releasePlan } from './support/releasePlan';

/** The amounts of the release's metrics by id, without the prefix. */
const amounts = new Map(
  releasePlan()
    .nodes.filter(({ labels }) => labels.includes('FinancialMetric'))
    .map(({ properties }) => [String(properties.id).replace('financial-metric:', ''), Number(properties.minimum)]),
);

function amount(id: string): number {
  const value = amounts.get(id);
  if (value === undefined) throw new Error(`The release has no metric ${id}`);
  return value;
}

const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + amount(id), 0);

describe.each(['1qfy11', '1qfy10'])('the statement of operations of %s', (quarter) => {
  const of = (...names: string[]) => sum(names.map((name) => `${name}-${quarter}`));

  test('revenues and expenses add up', () => {
    expect(
      of('license-and-milestone-fees', 'research-and-development-support', 'clinical-materials-reimbursement'),
    ).toBe(of('total-revenues'));
    expect(of('research-and-development-expenses', 'general-and-administrative-expenses')).toBe(
      of('total-operating-expenses'),
    );
  });

  test('the losses follow from one another', () => {
    expect(of('total-operating-expenses') - of('total-revenues')).toBe(of('loss-from-operations'));
    expect(of('loss-from-operations') - of('other-income')).toBe(of('loss-before-taxes'));
    expect(of('loss-before-taxes', 'provision-for-income-taxes')).toBe(of('net-loss'));
  });

  test('the loss per share is the loss by the shares, to the cent', () => {
    expect((of('net-loss') / of('average-shares')).toFixed(2)).toBe(of('net-loss-per-share').toFixed(2));
  });
});

describe.each(['2010-09-30', '2010-06-30'])('the balance sheet of %s', (day) => {
  const of = (...names: string[]) => sum(names.map((name) => `${name}-${day}`));

  test('assets add up, and so do liabilities and equity, to the same', () => {
    expect(of('cash-and-marketable-securities', 'other-assets')).toBe(of('total-assets'));
    expect(of('current-liabilities', 'long-term-liabilities', 'shareholders-equity')).toBe(
      of('total-liabilities-and-equity'),
    );
    expect(of('total-assets')).toBe(of('total-liabilities-and-equity'));
  });
});

/** What the prose calls otherwise than the table. */
const inTheTable: Readonly<Record<string, string>> = {
  revenues: 'total-revenues',
  'operating-expenses': 'total-operating-expenses',
};

/** What the prose alone states: no table confirms it. */
const proseOnly = /^(debt|cash-used-in-operations|capital-expenditures)-/;

const stated = [...amounts.keys()].filter((id) => id.endsWith('-text') && !proseOnly.test(id));

test('the prose states what the tables state', () => {
  expect(stated.length).toBeGreaterThanOrEqual(20);
  for (const id of stated) {
    const [, name = '', period = ''] = /^(.*)-(1qfy1[01]|2010-\d\d-\d\d)-text$/.exec(id) ?? [];
    const exact = amount(`${inTheTable[name] ?? name}-${period}`);
    // Millions with one decimal, or cents a share.
    const rounding = name === 'net-loss-per-share' ? 0 : 50_000;
    expect([id, Math.abs(amount(id) - exact) <= rounding]).toEqual([id, true]);
  }
});

test('what the scan tore apart is resolved, and kept as scanned', () => {
  const torn = releasePlan().nodes.filter(({ properties }) => properties.asScanned !== undefined);
  expect(torn.map(({ properties }) => [properties.asScanned, Number(properties.minimum)]).sort()).toEqual(
    [
      ['(1 2,888)', 12_888_000],
      ['(1 .3,378)', 13_378_000],
      ['(1 2,888)', 12_888_000],
      ['1 3,425', 13_425_000],
      ['1 6,789', 16_789_000],
      ['6 57,944', 67_944_000],
    ].sort(),
  );
});

import type { FilterInput } from '../filter/readFilter';

/** Where events of the timeline come from: nodes of one type by one of their dates. */
export interface TimelineSource {
  readonly type: 'MILESTONE' | 'PRESENTATION' | 'TRIAL_START';
  /** The type of the node, in the graph as in the API. */
  readonly node: string;
  /** The field that says when. */
  readonly date: string;
  /** The type that has this field, and the relation that leads there, where it is not the node itself. */
  readonly at?: { readonly node: string; readonly relationship: string };
  /** A date that counts before this one. */
  readonly unless?: string;
  /** Whether events without date are listed, too. */
  readonly undated: boolean;
  /** What a filter of the timeline asks of the node. */
  readonly filters: Readonly<
    Record<'compounds' | 'organizations' | 'indications', (asked: FilterInput) => FilterInput>
  >;
}

const compounds = (asked: FilterInput) => ({ compounds: { some: asked } });
const indications = (asked: FilterInput) => ({ indications: { some: asked } });

/** All sources. A milestone stands in the timeline by the day it occurred, and else by the one on which it is due. */
export const timelineSources: readonly TimelineSource[] = [
  {
    type: 'MILESTONE',
    node: 'Milestone',
    date: 'occurred',
    undated: false,
    filters: { compounds, indications, organizations: (asked) => ({ responsible: asked }) },
  },
  {
    type: 'MILESTONE',
    node: 'Milestone',
    date: 'due',
    unless: 'occurred',
    undated: true,
    filters: { compounds, indications, organizations: (asked) => ({ responsible: asked }) },
  },
  {
    type: 'PRESENTATION',
    node: 'Presentation',
    date: 'date',
    at: { node: 'Meeting', relationship: 'PRESENTED_AT' },
    undated: false,
    filters: {
      compounds,
      indications,
      organizations: (asked) => ({ compounds: { some: { developers: { some: asked } } } }),
    },
  },
  {
    type: 'TRIAL_START',
    node: 'Trial',
    date: 'startDate',
    undated: false,
    filters: { compounds, indications, organizations: (asked) => ({ sponsors: { some: asked } }) },
  },
];

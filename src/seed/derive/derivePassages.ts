import type { GraphMapping } from '../../schema/GraphMapping';
import type { PlannedNode } from '../plan/GraphPlan';
import type { PlanBuilder } from '../plan/PlanBuilder';
import { relationshipOf } from '../plan/planEvidence';
import type { PlannedGraph } from './PlannedGraph';
import { type PlacedQuote, passagesOf } from './passagesOf';

/** Plans how many facts rest on each quote, and the passages of each document whose text is kept, each with its quotes. */
export function derivePassages(graph: PlannedGraph, builder: PlanBuilder, mapping: GraphMapping): void {
  for (const quote of graph.labelled('Evidence')) {
    builder.amend(quote.key, { factCount: BigInt(factsOn(graph, quote).length) });
  }
  const hasPassage = relationshipOf('Document', 'coverage', mapping);
  for (const document of graph.labelled('Document')) {
    const { id, text } = document.properties;
    if (typeof text !== 'string') continue;
    const passages = passagesOf(text, quotesOf(graph, document), sectionsOf(document));
    passages.forEach(({ start, end, text: words, section, evidenceIds, facts }, position) => {
      const place = String(start).padStart(6, '0');
      const passage = builder.node('Passage', `passage:${String(id).replace(/^document:/, '')}:${place}`, [], {
        spanStart: BigInt(start),
        spanEnd: BigInt(end),
        text: words,
        section: section ?? undefined,
        quoted: evidenceIds.length > 0,
        evidenceIds,
        facts: BigInt(facts),
      });
      builder.relate(document.key, hasPassage, passage, { position: BigInt(position) });
    });
  }
}

/** The quotes of a document in their order, each with its places and what rests on it. */
function quotesOf(graph: PlannedGraph, document: PlannedNode): PlacedQuote[] {
  return graph
    .neighbours(document, { relationship: 'QUOTED_FROM', direction: 'IN' })
    .map(({ node }): PlacedQuote => {
      const { id, spansStart, spansEnd } = node.properties;
      const ends = numbers(spansEnd);
      const spans = numbers(spansStart).map((start, index): [number, number] => [start, ends[index] ?? start]);
      return { id: String(id), spans, facts: factsOn(graph, node) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What rests on a quote: entities whose own fields it supports, and relations between two. */
function factsOn(graph: PlannedGraph, quote: PlannedNode): string[] {
  const { linksFrom, linksField, linksTo } = quote.properties;
  const [from, fields, to] = [texts(linksFrom), texts(linksField), texts(linksTo)];
  const subjects = graph.neighbours(quote, { relationship: 'SUPPORTED_BY', direction: 'IN' });
  return [
    ...subjects.map(({ node }) => node.key),
    ...from.map((subject, index) => `${subject} ${fields[index]} ${to[index]}`),
  ];
}

function sectionsOf({ properties: { sectionsHeading, sectionsStart, sectionsEnd } }: PlannedNode) {
  const [starts, ends] = [numbers(sectionsStart), numbers(sectionsEnd)];
  return texts(sectionsHeading).map((heading, index) => ({
    heading,
    start: starts[index] ?? 0,
    end: ends[index] ?? 0,
  }));
}

const texts = (list: unknown) => (list ?? []) as readonly string[];
const numbers = (list: unknown) => ((list ?? []) as readonly (bigint | number)[]).map(Number);

import { idOf, names } from '../../graph/names';
import type { Question } from '../Shape';

const from = idOf('compound', names.compound(0, 2));
const to = idOf('conference', names.conference(4));

/** All relationships between entities but those of documents. */
export const meaningful = [
  'USES|TARGETS|DEVELOPED_BY|PARTNERED_WITH|PROGRAM_OF|EVALUATES|REPORTS_ON|CONCERNS|GRANTED_TO|COVERS|OWNED_BY|BROADER',
  'PROGRAM_FOR|STUDIES|REPORTS_FOR|MILESTONE_IN|GRANTED_FOR|MEMBER_OF|WORKS_FOR|RUN_BY|PARTY|SPONSORED_BY',
  'RESPONSIBILITY_OF|REPORTED_BY|PRESENTS|MILESTONE_OF|EDITION_OF|PRESENTED_AT',
].join('|');

export const ways: Question = {
  name: 'path',
  title: 'The shortest ways from a compound to a conference, the most telling first, each hop with a quote',
  product: {
    query: `query ($from: ID!, $to: ID!) {
  path(from: $from, to: $to) {
    length
    hops { from { id name } to { id name } relationship direction evidence(first: 1) { id quote } }
  }
}`,
    variables: { from, to },
  },
  expert: {
    cypher: `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH way = allShortestPaths((a)-[:${meaningful}*..6]-(b))
WITH collect(way) AS ways
CALL (ways) {
  UNWIND range(0, size(ways) - 1) AS i UNWIND nodes(ways[i]) AS node
  WITH node, collect(i) AS places WITH places, COUNT { (node)--() } AS degree
  UNWIND places AS i RETURN i, sum(degree) AS relations
}
WITH ways[i] AS way, relations ORDER BY relations, [node IN nodes(way) | node.id] LIMIT 5
RETURN {
  length: length(way),
  hops: COLLECT {
    UNWIND range(0, length(way) - 1) AS i
    WITH nodes(way)[i] AS from, relationships(way)[i] AS r, nodes(way)[i + 1] AS to
    RETURN {
      from: from { .id, .name }, to: to { .id, .name }, relationship: type(r),
      direction: CASE WHEN startNode(r) = from THEN 'OUT' ELSE 'IN' END,
      evidence: COLLECT { UNWIND r.evidenceIds[..1] AS id MATCH (e:Evidence {id: id}) RETURN e { .id, .quote } }
    }
  }
} AS row`,
    parameters: { from, to },
    answer: (rows) => ({ path: rows }),
  },
};

import Cypher from '@neo4j/cypher-builder';
import { version } from '../../../package.json';
import type { Compilation, RootStatement } from '../Compilation';
import { Row } from '../select/Row';
import { type Columns, selectRecord } from '../select/selectRecord';
import type { SelectedField } from '../selection';

/** `meta`: which version of the API and of the data this is, and how much there is, from the count store. Every document bears the version. */
export function compileMeta(compilation: Compilation, selected: SelectedField): RootStatement {
  const document = new Cypher.NamedNode('document');
  const item = new Row();
  const count = (label: string) => new Cypher.Count(new Cypher.Pattern({ labels: [label] }));
  const columns: Columns = {
    apiVersion: () => new Cypher.Literal(version),
    dataVersion: () => document.property('dataVersion'),
    loadedAt: () => document.property('loadedAt'),
    documents: () => count('Document'),
    entities: () => count('Entity'),
    evidence: () => count('Evidence'),
  };
  const node = selectRecord(compilation, 'Meta', selected.nodes, item, columns);
  const row = new Row();
  const found = new Cypher.Match(new Cypher.Pattern(document, { labels: ['Document'] }))
    .where(Cypher.isNotNull(document.property('dataVersion')))
    .return(item.asList())
    .limit(new Cypher.Literal(1));
  const column = row.add(new Cypher.Collect(found));
  return { row, shape: { kind: 'one', key: selected.key, column, required: true, node } };
}

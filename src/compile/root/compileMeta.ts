import Cypher from '@neo4j/cypher-builder';
import { version } from '../../../package.json';
import type { Compilation } from '../Compilation';
import { Row } from '../select/Row';
import { objectType, type SelectedField, selectedFields } from '../select/selectObject';
import type { FieldShape } from '../shape/Shape';
import type { RootStatement } from './RootStatement';

/** `meta`: which version of the API and of the data this is, and how much there is, from the count store. Every document bears the version. */
export function compileMeta(compilation: Compilation, selected: SelectedField): RootStatement {
  const document = new Cypher.NamedNode('document');
  const item = new Row();
  const count = (label: string) => new Cypher.Count(new Cypher.Pattern({ labels: [label] }));
  const columns: Readonly<Record<string, () => Cypher.Expr>> = {
    apiVersion: () => new Cypher.Literal(version),
    dataVersion: () => document.property('dataVersion'),
    loadedAt: () => document.property('loadedAt'),
    documents: () => count('Document'),
    entities: () => count('Entity'),
    evidence: () => count('Evidence'),
  };
  const fields = selectedFields(compilation, objectType(compilation, 'Meta'), selected.nodes).map(
    ({ key, name }): FieldShape => {
      const column = columns[name];
      if (!column) return { kind: 'constant', key, value: 'Meta' };
      return { kind: 'leaf', key, column: item.add(column()), required: true, temporal: name === 'loadedAt' };
    },
  );
  const row = new Row();
  const found = new Cypher.Match(new Cypher.Pattern(document, { labels: ['Document'] }))
    .where(Cypher.isNotNull(document.property('dataVersion')))
    .return(item.asList())
    .limit(new Cypher.Literal(1));
  const column = row.add(new Cypher.Collect(found));
  const node = { kind: 'concrete', object: { type: 'Meta', fields } } as const;
  return { row, shape: { kind: 'one', key: selected.key, column, required: true, node } };
}

import path from 'node:path';
import { escapeUTF8 } from 'entities';
import { idOf, type Properties, tableOf } from '../GraphElement';
import type { PropertyType, PropertyTypes } from '../read/GraphSurvey';
import type { Opening } from './formats';
import type { GraphWriter } from './GraphWriter';
import { textValue } from './jsonValue';
import { OutputFile } from './OutputFile';

/** GraphML's types. What it has no type for is text: days in ISO 8601, lists as JSON. */
const types: Partial<Record<PropertyType, string>> = { integer: 'long', float: 'double', boolean: 'boolean' };

/**
 * What tools look for under these names: Gephi shows `label`, Neo4j's import reads `labels` of nodes and `label` of edges.
 * A property that is called so (the spelling that NAMED bears is) goes by `property_label`.
 */
const reserved = { node: ['labels', 'label', 'type'], edge: ['label'] } as const;

type Owner = keyof typeof reserved;

/** By the name of the attribute, its key and its type. */
type Keys = ReadonlyMap<string, { readonly id: string; readonly type: string }>;

const schema =
  'xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
  'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"';

/** GraphML: one directed graph, its keys typed, for Gephi, yEd, NetworkX and APOC. */
export async function openGraphml({ folder, survey }: Opening): Promise<GraphWriter> {
  const file = new OutputFile(path.join(folder, 'graph.graphml'));
  const keys = { node: keysOf('node', survey.nodes), edge: keysOf('edge', survey.relationships) };
  await file.write(`<?xml version="1.0" encoding="UTF-8"?>\n<graphml ${schema}>\n`);
  for (const owner of ['node', 'edge'] as const) {
    for (const [name, { id, type }] of keys[owner]) {
      await file.write(`  <key id="${id}" for="${owner}" attr.name="${xml(name)}" attr.type="${type}"/>\n`);
    }
  }
  await file.write('  <graph id="graph" edgedefault="directed">\n');
  let edges = 0;
  return {
    node: (node) => {
      const { labels, properties } = node;
      const shown = { labels: `:${labels.join(':')}`, label: shownName(node.value, properties), type: tableOf(labels) };
      const data = dataOf('node', keys.node, shown, properties);
      return file.write(`    <node id="${xml(idOf(node))}">${data}</node>\n`);
    },
    relationship: ({ type, from, to, properties }) => {
      edges += 1;
      const ends = `source="${xml(idOf(from))}" target="${xml(idOf(to))}"`;
      const data = dataOf('edge', keys.edge, { label: type }, properties);
      return file.write(`    <edge id="e${edges}" ${ends}>${data}</edge>\n`);
    },
    end: async () => {
      await file.write('  </graph>\n</graphml>\n');
      const about = 'The graph for tools that draw and analyse networks.';
      return [{ name: 'graph', path: 'graph.graphml', description: about, ...graphml, ...(await file.end()) }];
    },
  };
}

const graphml = { format: 'graphml', mediatype: 'application/xml', encoding: 'utf-8' } as const;

/** One name has one key, so of two types that differ the wider one is taken. */
function keysOf(owner: Owner, tables: ReadonlyMap<string, PropertyTypes>): Keys {
  const found = new Map<string, string>(reserved[owner].map((name) => [name, 'string']));
  for (const properties of tables.values()) {
    for (const [property, type] of properties) {
      const name = attributeOf(owner, property);
      const own = types[type] ?? 'string';
      found.set(name, (found.get(name) ?? own) === own ? own : 'string');
    }
  }
  return new Map([...found].map(([name, type], index) => [name, { id: `${owner.charAt(0)}${index}`, type }]));
}

function attributeOf(owner: Owner, property: string): string {
  return reserved[owner].some((name) => name === property) ? `property_${property}` : property;
}

function dataOf(owner: Owner, keys: Keys, shown: Readonly<Record<string, string>>, properties: Properties): string {
  const names = Object.keys(properties).sort();
  const own = names.map((name) => [attributeOf(owner, name), textValue(properties[name])] as const);
  return [...Object.entries(shown), ...own]
    .map(([name, text]) => `<data key="${keys.get(name)?.id}">${xml(text)}</data>`)
    .join('');
}

function shownName(value: string, { name }: Properties): string {
  return typeof name === 'string' ? name : value;
}

/** XML has no way to write most control characters, and its readers take a bare carriage return for a line's end. */
function xml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
  const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
  return escapeUTF8(allowed).replaceAll('\r', '&#13;');
}

import { contestantNames } from '../contestants/Contestant';
import type { QuestionResult, Results, ShapeResult } from './Results';

/** The results for people at a terminal; the same text is good Markdown. */
export function table({
  shapes,
  research,
  further,
  drawn,
  http,
  startup,
  load,
  ratios,
  targets,
  plan,
}: Results): string {
  const names = [...new Set(shapes.map(({ name }) => name))];
  const sizes = plan.sizes.map((size) => size.toLocaleString('en')).join(' · ');
  return [
    `Medians in ms, one request at a time, at ${sizes} compounds:`,
    '',
    ...columns([
      ['', 'product', 'expert Cypher', 'DataLoader', '@neo4j/graphql'],
      ...names.map((name) => [name, ...contestantNames.map((contestant) => medians(shapes, name, contestant))]),
    ]),
    '',
    `Of the first request after others had their turns, product ÷ expert is ${short(ratios.productToExpertFirst.mean)} (geometric mean).`,
    '',
    `Questions of researchers, which the others have no fields for: medians in ms, one request at a time, at ${sizes} compounds:`,
    '',
    ...questionTable(research),
    '',
    `Further shapes, of the product and the expert: medians in ms, one request at a time, at ${sizes} compounds:`,
    '',
    ...questionTable(further),
    '',
    `Questions drawn at random from the schema, of the product alone: medians in ms, at ${sizes} compounds:`,
    '',
    ...columns([
      ['', 'product'],
      ...grouped(drawn).map(([name, own]) => [name, own.map(({ product }) => short(product)).join(' · ')]),
    ]),
    '',
    'Requests per second, 16 at a time, in this process:',
    '',
    ...columns([
      ['', 'product', 'expert Cypher', 'DataLoader', '@neo4j/graphql'],
      ...names.map((name) => [
        name,
        ...contestantNames.map((contestant) =>
          shapes
            .filter((shape) => shape.name === name)
            .map((shape) => short(shape.sixteenAtOnce[contestant].perSecond))
            .join(' · '),
        ),
      ]),
    ]),
    '',
    'Over HTTP, 16 connections, all shapes in turn:',
    '',
    ...columns([
      ['compounds', 'product req/s', '@neo4j/graphql req/s', 'ratio', 'product p50 / p99 ms', 'product memory MB'],
      ...http.map(({ size, product, neo4jGraphql, ratio }) => [
        size.toLocaleString('en'),
        short(product.perSecond),
        short(neo4jGraphql.perSecond),
        short(ratio),
        `${short(product.medianMs)} / ${short(product.p99Ms)}`,
        short(product.memoryMb),
      ]),
    ]),
    '',
    `npm start on a running Neo4j: ready in ${short(startup.medianMs / 1_000)} s, ${short(startup.memoryMb)} MB under load`,
    ...load.map(
      ({ compounds, nodes, relationships, seconds, secondsPerMillionNodes }) =>
        `Loading ${compounds.toLocaleString('en')} compounds (${nodes.toLocaleString('en')} nodes, ${relationships.toLocaleString('en')} relationships): ${short(seconds)} s, ${short(secondsPerMillionNodes)} s per million nodes`,
    ),
    '',
    ...targets.map(
      ({ what, wanted, measured, met }) => `${met ? 'pass' : 'FAIL'}  ${what}: ${measured}, wanted ${wanted}`,
    ),
  ].join('\n');
}

function questionTable(questions: readonly QuestionResult[]): string[] {
  return columns([
    ['', 'product', 'expert Cypher', 'ratio'],
    ...grouped(questions).map(([name, own]) => {
      const each = (value: (question: QuestionResult) => number) => own.map((one) => short(value(one))).join(' · ');
      return [
        name,
        each(({ product }) => product),
        each(({ expert }) => expert),
        each(({ product, expert }) => product / expert),
      ];
    }),
  ]);
}

/** What was measured at all sizes, by name. */
function grouped<T extends { readonly name: string }>(results: readonly T[]): [name: string, own: readonly T[]][] {
  return [...new Set(results.map(({ name }) => name))].map((name) => [
    name,
    results.filter((one) => one.name === name),
  ]);
}

function medians(shapes: readonly ShapeResult[], name: string, contestant: (typeof contestantNames)[number]): string {
  return shapes
    .filter((shape) => shape.name === name)
    .map((shape) => short(shape[contestant]))
    .join(' · ');
}

const short = (value: number) => (value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(2))));

/** A Markdown table whose columns also line up in a terminal. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body.map(line)];
}

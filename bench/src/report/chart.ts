import { type ContestantName, contestantNames } from '../contestants/Contestant';
import { geometricMean } from '../measure/statistics';
import type { ShapeResult } from './Results';

/** Colours that stay apart for the colour-blind (after Okabe and Ito), with a marker each, on light and on dark. */
const looks: Readonly<
  Record<ContestantName, { label: string; colour: string; marker: (x: number, y: number) => string }>
> = {
  product: { label: 'this product', colour: '#1a82c8', marker: (x, y) => `<circle cx="${x}" cy="${y}" r="3.5"/>` },
  expert: {
    label: 'expert Cypher',
    colour: '#7f7f7f',
    marker: (x, y) => `<path d="M${x - 4} ${y}h8M${x} ${y - 4}v8" stroke-width="2"/>`,
  },
  dataloader: {
    label: 'resolvers + DataLoader',
    colour: '#e69f00',
    marker: (x, y) => `<rect x="${x - 3}" y="${y - 3}" width="6" height="6"/>`,
  },
  neo4jGraphql: {
    label: '@neo4j/graphql 7',
    colour: '#d55e00',
    marker: (x, y) => `<path d="M${x} ${y - 4.5}l4.5 8h-9z"/>`,
  },
};

const panel = { width: 220, height: 150, left: 40, top: 34, right: 12, bottom: 26 };
const perRow = 4;
const head = 58;

/** Milliseconds and compounds, from and to, that every panel shows. */
interface Scale {
  readonly x: (size: number) => number;
  readonly y: (ms: number) => number;
  readonly sizes: readonly number[];
  readonly ticks: readonly number[];
}

/**
 * Cost against the size of the graph as an SVG: a panel for all shapes together and one for each, both axes logarithmic,
 * so that a cost that follows the graph climbs and one that follows the answer stays level.
 */
export function chart(shapes: readonly ShapeResult[]): string {
  const names = [...new Set(shapes.map(({ name }) => name))];
  const sizes = [...new Set(shapes.map(({ size }) => size))].sort((a, b) => a - b);
  const scale = scaleOf(shapes, sizes);
  const panels = [
    { title: 'all shapes, geometric mean', of: (size: number) => shapes.filter((shape) => shape.size === size) },
    ...names.map((name) => ({
      title: name,
      of: (size: number) => shapes.filter((shape) => shape.size === size && shape.name === name),
    })),
  ];
  const rows = Math.ceil(panels.length / perRow);
  const width = perRow * panel.width;
  const height = head + rows * panel.height + 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Median milliseconds of a request against compounds in the graph, for each contestant and shape">`,
    `<style>text{font:11px system-ui,sans-serif;fill:#24292f}.title{font-size:15px;font-weight:600}.name{font-weight:600}.axis{fill:#57606a;font-size:10px}.grid{stroke:#8c959f;stroke-opacity:.35}@media (prefers-color-scheme:dark){text{fill:#e6edf3}.axis{fill:#9da7b3}}</style>`,
    `<text class="title" x="12" y="22">Cost of a question against the size of the graph: median ms, compounds; both axes logarithmic</text>`,
    legend(),
    ...panels.map(({ title, of }, index) => {
      const x = (index % perRow) * panel.width;
      const y = head + Math.floor(index / perRow) * panel.height;
      return `<g transform="translate(${x} ${y})">${frame(title, scale)}${[...contestantNames]
        .reverse()
        .map((name) =>
          line(
            name,
            sizes.map((size) => [size, geometricMean(of(size).map((shape) => shape[name]))]),
            scale,
          ),
        )
        .join('')}</g>`;
    }),
    '</svg>',
    '',
  ].join('\n');
}

function scaleOf(shapes: readonly ShapeResult[], sizes: readonly number[]): Scale {
  const all = shapes.flatMap((shape) => contestantNames.map((name) => shape[name]));
  const low = 10 ** Math.floor(Math.log10(Math.min(...all)));
  const high = 10 ** Math.ceil(Math.log10(Math.max(...all)));
  const from = Math.min(...sizes);
  const to = Math.max(...sizes);
  const inner = { width: panel.width - panel.left - panel.right, height: panel.height - panel.top - panel.bottom };
  const ticks: number[] = [];
  for (let tick = low; tick <= high * 1.001; tick *= 10) ticks.push(tick);
  return {
    x: (size) => round(panel.left + (to === from ? 0.5 : Math.log(size / from) / Math.log(to / from)) * inner.width),
    y: (ms) => round(panel.top + (1 - Math.log(ms / low) / Math.log(high / low)) * inner.height),
    sizes,
    ticks,
  };
}

function frame(title: string, { x, y, sizes, ticks }: Scale): string {
  const right = panel.width - panel.right;
  return [
    `<text class="name" x="${panel.left}" y="22">${title}</text>`,
    ...ticks.map(
      (tick) =>
        `<path class="grid" d="M${panel.left} ${y(tick)}H${right}"/><text class="axis" x="${panel.left - 5}" y="${y(tick) + 3}" text-anchor="end">${Number(tick.toPrecision(1))}</text>`,
    ),
    ...sizes.map(
      (size) =>
        `<text class="axis" x="${x(size)}" y="${panel.height - 10}" text-anchor="middle">${size / 1_000}k</text>`,
    ),
  ].join('');
}

function line(name: ContestantName, points: readonly (readonly [number, number])[], { x, y }: Scale): string {
  const { colour, marker } = looks[name];
  const path = points.map(([size, ms], index) => `${index === 0 ? 'M' : 'L'}${x(size)} ${y(ms)}`).join('');
  return `<g stroke="${colour}" fill="${colour}"><path d="${path}" fill="none" stroke-width="2"/>${points.map(([size, ms]) => marker(x(size), y(ms))).join('')}</g>`;
}

function legend(): string {
  return contestantNames
    .map((name, index) => {
      const { label, colour, marker } = looks[name];
      const x = 20 + index * 180;
      return `<g stroke="${colour}" fill="${colour}"><path d="M${x - 8} 42h24" stroke-width="2"/>${marker(x + 4, 42)}</g><text x="${x + 24}" y="46">${label}</text>`;
    })
    .join('');
}

const round = (value: number) => Math.round(value * 10) / 10;

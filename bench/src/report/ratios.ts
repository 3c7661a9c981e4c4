import { geometricMean } from '../measure/statistics';
import type { Ratios, ShapeResult, SizeRatio, Worst } from './Results';

/** Compares the medians of one request at a time. */
export function ratios(shapes: readonly ShapeResult[], sizes: readonly number[]): Ratios {
  const smallest = Math.min(...sizes);
  const largest = Math.max(...sizes);
  const growth = shapes
    .filter((shape) => shape.size === largest)
    .map((shape) => {
      const small = shapes.find((other) => other.size === smallest && other.name === shape.name);
      return { ratio: shape.product / (small?.product ?? Number.NaN), shape: shape.name, size: largest };
    });
  return {
    productToExpert: compared(shapes, (shape) => shape.product / shape.expert, 'largest'),
    productToExpertFirst: compared(shapes, ({ first }) => first.product / first.expert, 'largest'),
    neo4jGraphqlToProduct: sizes.map((size) => ofSize(shapes, size, (shape) => shape.neo4jGraphql / shape.product)),
    dataloaderToProduct: sizes.map((size) => ofSize(shapes, size, (shape) => shape.dataloader / shape.product)),
    ...(sizes.length > 1 && {
      largestToSmallest: { mean: geometricMean(growth.map(({ ratio }) => ratio)), worst: extreme(growth, 'largest') },
    }),
  };
}

type Compare = (shape: ShapeResult) => number;

function ofSize(shapes: readonly ShapeResult[], size: number, compare: Compare): SizeRatio {
  const ofThis = shapes.filter((shape) => shape.size === size);
  return { size, ...compared(ofThis, compare, 'smallest') };
}

function compared(shapes: readonly ShapeResult[], compare: Compare, bad: 'largest' | 'smallest') {
  const all = shapes.map((shape) => ({ ratio: compare(shape), shape: shape.name, size: shape.size }));
  return { mean: geometricMean(all.map(({ ratio }) => ratio)), worst: extreme(all, bad) };
}

function extreme(all: readonly Worst[], bad: 'largest' | 'smallest'): Worst {
  const sorted = [...all].sort((a, b) => a.ratio - b.ratio);
  const worst = bad === 'largest' ? sorted.at(-1) : sorted[0];
  if (!worst) throw new Error('ratios: no shape was measured');
  return worst;
}

import type { Api } from '../../../src/compile/Api';
import { seedGraph } from '../../support/seedGraph';
import { Compiler } from './Compiler';

/** A compiler for the tests of a file, with the project's seeds in the graph that it shows its statements to. */
export function useCompiler(api?: Api): Compiler {
  const compiler = new Compiler(api);
  beforeAll(async () => {
    const graph = await seedGraph();
    await graph.close();
  });
  afterAll(() => compiler.close());
  return compiler;
}

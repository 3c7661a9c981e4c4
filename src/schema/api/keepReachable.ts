import { type DefinitionNode, visit } from 'graphql';

/**
 * Of the generated types those that the written ones lead to, in their order: a rule may make an order or a filter that
 * no list has a use for.
 */
export function keepReachable(
  generated: readonly DefinitionNode[],
  written: readonly DefinitionNode[],
): DefinitionNode[] {
  const byName = new Map(generated.map((node) => [nameOf(node), node]));
  const reached = new Set<DefinitionNode>();
  const open = [...written];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const name of typesNamedIn(node)) {
      const next = byName.get(name);
      if (next && !reached.has(next)) {
        reached.add(next);
        open.push(next);
      }
    }
  }
  return generated.filter((node) => reached.has(node));
}

function nameOf(node: DefinitionNode): string {
  return 'name' in node && node.name ? node.name.value : '';
}

function typesNamedIn(node: DefinitionNode): Set<string> {
  const names = new Set<string>();
  visit(node, { NamedType: (type) => void names.add(type.name.value) });
  return names;
}

import { fillStatement } from '../../src/compile/fillStatement';
import { unionOf } from '../../src/compile/unionOf';
import { useCompiler } from './support/useCompiler';

const compiler = useCompiler();

const filled = (query: string) => {
  const { roots, variables } = compiler.compile(query);
  return roots.map((root) => {
    if ('error' in root || !root.statement) throw new Error(`Nothing to ask for ${root.key}`);
    return fillStatement(root.statement, variables);
  });
};

test('each record says which statement it is of; the statements have no parameter in common', async () => {
  const statements = filled(/* GraphQL */ `
    {
      compound(id: "compound:t-dm1") { name }
      first: trials(first: 2) { nodes { name } }
      both: targets(first: 3) { totalCount nodes { id } }
    }
  `);
  const union = unionOf(statements);
  expect(union).toMatchInlineSnapshot(`
{
  "cypher": "RETURN COLLECT{MATCH(this:Compound{id: $p0})RETURN[this.name]}AS c0,null AS c1,0 AS part
UNION ALL
MATCH(this:Trial)WHERE this.nameKey IS NOT NULL
WITH this
ORDER BY this.nameKey,this.id
LIMIT $p1
RETURN[this.name]AS c0,null AS c1,1 AS part
UNION ALL
RETURN COLLECT{MATCH(this:Target)WHERE this.nameKey IS NOT NULL
WITH this
ORDER BY this.nameKey,this.id
LIMIT $p2
RETURN[this.id]}AS c0,COUNT{(:Target)}AS c1,2 AS part",
  "params": {
    "p0": "compound:t-dm1",
    "p1": Integer {
      "high": 0,
      "low": 2,
    },
    "p2": Integer {
      "high": 0,
      "low": 3,
    },
  },
}
`);
  await compiler.summary('EXPLAIN', union);
});

test('the statement of an only root field is as it was', () => {
  const alone = filled('{ trials(first: 2) { nodes { name } } }');
  const beside = filled('{ trials(first: 2) { nodes { name } } compound(id: "compound:t-dm1") { name } }');
  expect(beside[0]).toEqual(alone[0]);
  expect(Object.keys(beside[1]?.params ?? {})).toEqual(['p1']);
});

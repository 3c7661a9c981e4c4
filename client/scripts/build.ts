import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * `npm run build`: the package twice, for `import` and for `require`, and the schema. The compiler does it alone: there is
 * nothing to bundle, and apps bundle anyway.
 */
function build(): void {
  const root = path.join(__dirname, '..');
  const dist = path.join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  const compile = (...options: string[]) =>
    execFileSync('tsc', ['-p', 'tsconfig.build.json', ...options], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  compile();
  compile('--module', 'commonjs', '--outDir', 'dist/cjs');
  // The package is of type module; its second half is not.
  writeFileSync(path.join(dist, 'cjs/package.json'), '{ "type": "commonjs" }\n');
  copyFileSync(path.join(root, '../schema/api.graphql'), path.join(root, 'schema.graphql'));
}

build();

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');
let scratch: string;

// inside the repository, where what was transpiled is kept; Git ignores the folder
beforeAll(() => {
  mkdirSync(join(root, 'coverage'), { recursive: true });
  scratch = mkdtempSync(join(root, 'coverage', 'loader-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function run(text: string): string {
  const file = join(scratch, 'program.ts');
  writeFileSync(file, text);
  return execFileSync('node', [join(root, 'packages/cli/bin/run.cjs'), file], { encoding: 'utf8' });
}

test('an edit is seen by the next run, and what was there before by the one after', () => {
  const program = (word: string): string => `const word: string = '${word}';\nprocess.stdout.write(word);\n`;
  expect([run(program('one')), run(program('two')), run(program('two')), run(program('one'))]).toEqual(['one', 'two', 'two', 'one']);
});

test('an error names the line of the TypeScript, also when the file was transpiled before', () => {
  const text =
    "interface Gone {\n  readonly here: string;\n}\n\nexport const gone: Gone | undefined = undefined;\nthrow new Error('line 6');\n";
  for (let round = 0; round < 2; round += 1) expect(() => run(text)).toThrow(/program\.ts:6/);
});

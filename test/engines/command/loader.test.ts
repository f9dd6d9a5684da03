import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');
let scratch: string;

// inside the repository, where what was transpiled is kept; Git ignores the folder
beforeAll(() => {
  mkdirSync(join(root, 'coverage'), { recursive: true });
  scratch = mkdtempSync(join(root, 'coverage', 'loader-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function run(text: string, name = 'program.ts'): string {
  const file = join(scratch, name);
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

test('a program that is not there is told by its name, and the loader may be had without one', () => {
  const node = (...args: readonly string[]): string => execFileSync('node', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  expect(() => node('packages/cli/bin/run.cjs', 'missing.ts')).toThrow(/Cannot find module .*missing\.ts/);
  expect(node('-r', './packages/cli/bin/loader.cjs', '-e', 'process.stdout.write(String(1 + 1))')).toBe('2');
});

describe('what V8 made of a program', () => {
  const text = `interface Known { readonly main: boolean }
const known: Known = { main: require.main?.filename.endsWith('run.cjs') === true };
const found = [known.main, require.resolve('yaml').includes('node_modules'), __filename.endsWith('kept.ts'), module.exports === exports];
process.stdout.write(found.join());
`;
  const kept = (): string => {
    const key = JSON.stringify([process.version, process.arch, join(scratch, 'kept.ts')]);
    return join(root, 'node_modules/.cache/kube-world', `${createHash('sha1').update(key).digest('hex')}.code`);
  };
  const runs = (): string => run(text, 'kept.ts');

  test('is kept for the next run, which gives the same and writes nothing', () => {
    expect([runs(), existsSync(kept())]).toEqual(['true,true,true,true', true]);
    const { mtimeMs } = statSync(kept());
    expect([runs(), statSync(kept()).mtimeMs]).toEqual(['true,true,true,true', mtimeMs]);
  });

  test.each<[string, (code: Buffer) => Buffer]>([
    ['cut', (code) => code.subarray(0, code.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['of zeros', (code) => Buffer.alloc(code.length)],
    ['of another byte', (code) => Buffer.concat([code.subarray(0, 4000), Buffer.from([~(code[4000] ?? 0)]), code.subarray(4001)])],
  ])('is made anew where its file is %s', (_, damage) => {
    runs();
    const damaged = damage(readFileSync(kept()));
    writeFileSync(kept(), damaged);
    expect(runs()).toBe('true,true,true,true');
    expect(readFileSync(kept()).equals(damaged)).toBe(false);
  });

  test('a text that is no program is refused in words that name its line', () => {
    expect(() => run('const right = 1;\nconst wrong = ;\n', 'wrong.ts')).toThrow(/wrong\.ts:2/);
  });
});

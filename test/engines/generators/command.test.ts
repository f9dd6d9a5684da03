import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { download } from '../../../packages/cli/src/generate/download';
import { readGeneratedFolder } from '../../../packages/cli/src/generate/generated-folder';
import { generateKinds } from '../../../packages/cli/src/generate/generate-kinds';
import type { Sources } from '../../../packages/cli/src/generate/pinned-sources';

// The compiler's formatter, which is not used, cannot be loaded by jest.
jest.mock('prettier', () => ({}));

const sources = join(__dirname, '..', '..', 'packages', 'crds', 'fixtures', 'sources');
const golden = join(__dirname, '..', '..', 'packages', 'crds', 'fixtures', 'golden');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let server: Server;
let base: string;
const pages = new Map<string, string>();

beforeAll(async () => {
  server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page === undefined ? 404 : 200);
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

let crds: string;
beforeEach(() => {
  crds = mkdtempSync(join(tmpdir(), 'kube-world-generate-'));
  writeFileSync(join(crds, 'sources.json'), JSON.stringify({ kubernetes: [], crds: [], unpinned: {} } satisfies Sources));
});
afterEach(() => rmSync(crds, { recursive: true }));

/** Serves a file of the fixtures and pins it. */
function pinned(path: string): { readonly url: string; readonly sha256: string } {
  const text = readFileSync(join(sources, path), 'utf8');
  pages.set(`/${path}`, text);
  return { url: `${base}/${path}`, sha256: sha256(text) };
}

test('a folder of sources is written whole, and a second run writes nothing', async () => {
  const first = await generateKinds({ from: sources, check: false, crds });
  expect(first).toMatchObject({ changed: [], removed: [] });
  expect(first.added.length).toBe(20);
  expect(readGeneratedFolder(join(crds, 'generated'))).toEqual(readGeneratedFolder(golden));
  const file = join(crds, 'generated', 'index.json');
  utimesSync(file, 1, 1);
  expect(await generateKinds({ from: sources, check: false, crds })).toEqual({ added: [], changed: [], removed: [] });
  expect(statSync(file).mtimeMs).toBe(1000);
});

test('gzipped documents are read as the plain ones are', async () => {
  const from = join(crds, 'from');
  cpSync(sources, from, { recursive: true });
  for (const version of ['v1.28', 'v1.29', 'v1.30']) {
    const file = join(from, 'kubernetes-openapi', version, 'swagger.json');
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
    rmSync(file);
  }
  await generateKinds({ from, check: false, crds });
  expect(readGeneratedFolder(join(crds, 'generated'))).toEqual(readGeneratedFolder(golden));
});

test('what no longer belongs is removed, with its folder; what differs is written anew', async () => {
  cpSync(golden, join(crds, 'generated'), { recursive: true });
  mkdirSync(join(crds, 'generated', 'old.example.com', 'v1'), { recursive: true });
  writeFileSync(join(crds, 'generated', 'old.example.com', 'v1', 'index.js'), '');
  writeFileSync(join(crds, 'generated', 'index.json'), '{}');
  const difference = { added: [], changed: ['index.json'], removed: ['old.example.com/v1/index.js'] };
  expect(await generateKinds({ from: sources, check: true, crds })).toEqual(difference);
  expect(readFileSync(join(crds, 'generated', 'index.json'), 'utf8')).toBe('{}');
  expect(await generateKinds({ from: sources, check: false, crds })).toEqual(difference);
  expect(existsSync(join(crds, 'generated', 'old.example.com'))).toBe(false);
  expect(readGeneratedFolder(join(crds, 'generated'))).toEqual(readGeneratedFolder(golden));
});

function pinnedSources(): Sources {
  const openapi = (version: string) => pinned(`kubernetes-openapi/v${version}/swagger.json`);
  return {
    kubernetes: [
      {
        version: '1.28',
        swagger: openapi('1.28'),
        enums: pinned('kubernetes-openapi/v1.28/swagger-with-enums.json'),
        groups: [pinned('kubernetes-openapi/v1.28/openapi-v3/apis/plots.k8s.io/v1.json')],
      },
      { version: '1.29', swagger: openapi('1.29') },
      { version: '1.30', swagger: openapi('1.30') },
    ],
    crds: [{ ...pinned('crds/garden.example.com/v2.3.0/garden.yaml'), release: 'v2.3.0' }],
    unpinned: {},
  };
}

test('pinned URLs give what a folder gives', async () => {
  writeFileSync(join(crds, 'sources.json'), JSON.stringify(pinnedSources()));
  await generateKinds({ check: false, crds });
  expect(readGeneratedFolder(join(crds, 'generated'))).toEqual(readGeneratedFolder(golden));
});

test('a group without a pin stays as it is committed', async () => {
  cpSync(golden, join(crds, 'generated'), { recursive: true });
  writeFileSync(join(crds, 'sources.json'), JSON.stringify({ ...pinnedSources(), crds: [], unpinned: { 'garden.example.com': 'why' } }));
  expect(await generateKinds({ check: true, crds })).toEqual({ added: [], changed: [], removed: [] });
});

test('a file that is not what was pinned is refused, and nothing is written', async () => {
  const one = pinnedSources();
  const [crd] = one.crds;
  const url = crd?.url ?? '';
  pages.set('/crds/garden.example.com/v2.3.0/garden.yaml', 'changed');
  writeFileSync(join(crds, 'sources.json'), JSON.stringify(one));
  const message = `${url}: expected sha256 ${crd?.sha256}, got ${sha256('changed')}; nothing was written`;
  await expect(generateKinds({ check: false, crds })).rejects.toThrow(message);
  expect(readGeneratedFolder(join(crds, 'generated')).size).toBe(0);
});

test.each([
  ['a file that is not there', () => `${base}/none`, 'the server answered 404'],
  ['a server that is not there', () => 'http://127.0.0.1:1/x', 'cannot be fetched: '],
  ['another transport', () => 'http://example.com/x', 'only https is fetched'],
  ['the disk', () => 'file:///etc/hosts', 'only https is fetched'],
])('%s is refused, and the URL is named', async (_, url, message) => {
  await expect(download({ url: url(), sha256: '' })).rejects.toThrow(`${url()}: ${message}`);
});

const command = join(__dirname, '..', '..', '..', 'packages', 'cli', 'src', 'generate.ts');

test.each([
  ['help', ['--help'], 0, 'usage: npx projen generate'],
  ['an option that is none', ['--form', 'x'], 2, "Unknown option '--form'\n"],
  ['a folder without its option', ['x'], 2, "'x' was not understood; a folder is named with --from FOLDER"],
  ['a folder that holds no sources', ['--from', __dirname], 2, 'is no folder of sources; it must hold crds/ and kubernetes-openapi/'],
  ['--chart and --from at once', ['--chart', 'x', '--from', 'y'], 2, '--chart and --from were both given'],
  ['other sources, compared', ['--', '--from', sources, '--check'], 1, 'what is committed is not what the generator writes'],
])('the command answers to %s', (_, args, status, message) => {
  const result = spawnSync(process.execPath, [join(command, '../../bin/run.cjs'), command, ...args], { encoding: 'utf8' });
  expect(result.stdout + result.stderr).toContain(message);
  expect(result.status).toBe(status);
});

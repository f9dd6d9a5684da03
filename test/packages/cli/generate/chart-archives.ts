import { gzipSync } from 'node:zlib';

import { Header } from 'tar';

/** An entry of a tar archive; `type` is the word of the tar format. */
export interface TarEntry {
  readonly path: string;
  readonly content?: string | Buffer;
  readonly type?: 'File' | 'Directory' | 'SymbolicLink' | 'Link' | 'CharacterDevice';
  readonly linkpath?: string;
}

/** A tar archive of exactly these entries, in this order, whatever they are. */
export function tarOf(entries: readonly TarEntry[]): Buffer {
  const blocks = entries.flatMap(({ path, content = '', type = 'File', linkpath }) => {
    const body = Buffer.from(content);
    const header = Buffer.alloc(512);
    new Header({
      path,
      mode: 0o644,
      size: body.length,
      type,
      mtime: new Date(0),
      uid: 0,
      gid: 0,
      ...(linkpath === undefined ? {} : { linkpath }),
    }).encode(header, 0);
    return [header, body, Buffer.alloc((512 - (body.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** A packaged chart of these files, by path below the chart's folder. */
export function chartOf(name: string, files: Readonly<Record<string, string | Buffer>>): Buffer {
  const chart = { 'Chart.yaml': `apiVersion: v2\nname: ${name}\nversion: 1.2.3\n`, ...files };
  return gzipSync(tarOf(Object.entries(chart).map(([path, content]) => ({ path: `${name}/${path}`, content }))));
}

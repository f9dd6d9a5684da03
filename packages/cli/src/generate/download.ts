import { createHash } from 'node:crypto';

/** A file upstream, and what it must be. */
export interface Pinned {
  readonly url: string;
  readonly sha256: string;
}

/** A source could not be had as it was pinned. */
class DownloadError extends Error {
  public override readonly name = 'DownloadError';
}

const largest = 64 * 1024 * 1024;
const patience = 120_000;

/**
 * Fetches one file and checks it.
 * @returns its text
 * @throws DownloadError when the server refuses, the file is larger than 64 MiB, it takes longer than two minutes, or its sha256 is another
 */
export async function download({ url, sha256 }: Pinned): Promise<string> {
  refuseOpenTransport(url);
  const bytes = await read(url);
  const got = createHash('sha256').update(bytes).digest('hex');
  if (got !== sha256) throw new DownloadError(`${url}: expected sha256 ${sha256}, got ${got}; nothing was written`);
  return bytes.toString('utf8');
}

async function read(url: string): Promise<Buffer> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
    if (!response.ok || response.body === null) throw new DownloadError(`${url}: the server answered ${response.status}`);
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > largest) throw new DownloadError(`${url}: is larger than ${largest} bytes`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    const reason = error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : String(error);
    throw new DownloadError(`${url}: cannot be fetched: ${reason}`, { cause: error });
  }
}

function refuseOpenTransport(url: string): void {
  const { protocol, hostname } = new URL(url);
  const isLoopback = hostname === '127.0.0.1' || hostname === 'localhost';
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback)) throw new DownloadError(`${url}: only https is fetched`);
}

/** Downloads in order, a few at a time. */
export async function downloadAll(files: readonly Pinned[], atOnce = 8): Promise<ReadonlyMap<string, string>> {
  const open = [...files];
  const texts = new Map<string, string>();
  const worker = async (): Promise<void> => {
    for (let file = open.shift(); file !== undefined; file = open.shift()) texts.set(file.url, await download(file));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return texts;
}

import { createServer } from 'node:net';

/** Below the range from which the kernel takes the ports of outgoing connections. */
const lowest = 20_000;
const highest = 32_000;

/** Ports of loopback that nobody listens on, all different. @param count how many */
export async function freePorts(count: number): Promise<readonly number[]> {
  const found = new Set<number>();
  for (let tries = 0; found.size < count; tries += 1) {
    if (tries > 1000) throw new Error(`no ${count} free ports of 127.0.0.1 between ${lowest} and ${highest}; end what listens there`);
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    if (await isFree(port)) found.add(port);
  }
  return [...found];
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

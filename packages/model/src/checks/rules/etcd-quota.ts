import { clusterRule } from '../rule';

const units: Readonly<Record<string, bigint>> = { '': 1n, K: 1n << 10n, M: 1n << 20n, G: 1n << 30n };

/** A database that may grow to the whole of its memory limit is killed before its own quota stops it. */
export default clusterRule('etcd-quota', function* ({ platform }) {
  if (platform.kind !== 'kubespray') return;
  const { memoryLimit, quotaBackendBytes } = platform.etcd;
  const limit = bytesOf(memoryLimit);
  if (limit === undefined || !Number.isSafeInteger(quotaBackendBytes) || BigInt(quotaBackendBytes) < limit) return;
  yield {
    at: 'platform.etcd.quotaBackendBytes',
    severity: 'warning',
    message: `the database may grow to ${quotaBackendBytes} bytes, the whole memory limit of ${memoryLimit}`,
    remedy: 'raise memoryLimit above the quota, or lower the quota',
  };
});

/** As container runtimes read a limit: `2048M` are 2048 MiB. */
function bytesOf(text: string): bigint | undefined {
  const [, number, unit = ''] = /^([0-9]{1,18})([KMG]?)$/.exec(text) ?? [];
  return number === undefined ? undefined : BigInt(number) * (units[unit] ?? 1n);
}

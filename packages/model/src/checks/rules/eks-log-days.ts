import { clusterRule } from '../rule';

/** Retention periods, in days, that the call PutRetentionPolicy of CloudWatch Logs takes. */
const periods = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

/** A time for logs that CloudWatch Logs does not have. */
export default clusterRule('eks-log-days', function* ({ platform }) {
  if (platform.kind !== 'eks' || periods.includes(platform.logDays)) return;
  const { logDays } = platform;
  const next = periods.find((days) => days > logDays) ?? periods.at(-1);
  yield {
    at: 'platform.logDays',
    message: `CloudWatch Logs keeps logs for ${periods.join(', ')} days, got '${logDays}'`,
    remedy: `write one of them; the next longer one is ${next}`,
  };
});

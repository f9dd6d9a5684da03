import { listOf } from '../../list-of';
import { issueOf, type Rule } from '../rule';

const id = 'recipient-used-twice';

/** A key that two clusters hold: what is encrypted for one, the other can read. */
export default {
  id,
  check: ({ clusters, secrets }) => {
    const holders = new Map(listOf(secrets?.recipients).map((recipient) => [recipient, 'the fleet, for every cluster']));
    return clusters.flatMap(({ spec }) =>
      listOf(spec.secrets?.recipients).flatMap((recipient, place) => {
        const holder = holders.get(recipient);
        holders.set(recipient, holder ?? spec.name);
        if (holder === undefined || holder === spec.name) return [];
        const message = `the key ${recipient} is also that of ${holder}`;
        const remedy = `make a pair for ${spec.name} alone with age-keygen; a key that opens every cluster's secrets belongs into the fleet's alone`;
        return [issueOf(id, spec.name, { at: `secrets.recipients.${place}`, message, remedy })];
      }),
    );
  },
} satisfies Rule;

import { listOf } from '../../list-of';
import { AgeRecipient } from '../../values/age-recipient';
import type { Rule } from '../rule';

const id = 'fleet-recipient';

/** A key for the Secrets of every cluster that nobody could encrypt with. */
export default {
  id,
  check: ({ name, secrets }) =>
    listOf(secrets?.recipients).flatMap((text, place) => {
      const read = AgeRecipient.tryParse(text);
      if (read.ok) return [];
      return [{ rule: id, severity: 'error', at: `${name} secrets.recipients.${place}`, message: read.message, remedy: read.remedy }];
    }),
} satisfies Rule;

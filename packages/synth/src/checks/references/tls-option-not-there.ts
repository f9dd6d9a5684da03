import type { Rule } from '../context';
import { absent } from './absent';
import { indexOf } from './cluster-index';

/** A route with unknown TLS options is not served. `default` is Traefik's own where nobody makes it. */
export const tlsOptionNotThere: Rule = (context) => {
  const index = indexOf(context);
  return absent(
    index,
    index.usesOf('TLSOption').filter(({ name }) => name !== 'default' && !name.includes('@')),
    {
      rule: 'tls-option-not-there',
      remedy: 'make the TLSOption in that namespace, or name the namespace that it is in',
    },
  );
};

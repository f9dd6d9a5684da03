import type { Rule } from '../context';
import { absent, absentKeys } from './absent';
import { indexOf } from './cluster-index';

/**
 * A Secret is made by a unit (encrypted), by a Certificate, an ExternalSecret or a SealedSecret, by a chart that is called as it
 * is, or by a person, which its app says in `secrets`. Keys are held against whoever says which ones there are.
 */
export const secretNotThere: Rule = (context) => {
  const index = indexOf(context);
  const uses = index.usesOf('Secret');
  const absence = {
    rule: 'secret-not-there',
    remedy: "make it by a Certificate or an ExternalSecret, or list it in the app's secrets where a person makes it",
  };
  return [...absent(index, uses, absence), ...absentKeys(index, uses, 'secret-not-there')];
};

import type { Rule } from '../context';
import { absent } from './absent';
import { indexOf } from './cluster-index';

/**
 * The class of a claim is there: by the cluster's facts where the platform or a chart makes it, else by an object. The empty text
 * asks for no class, and is fine.
 */
export const storageClassNotThere: Rule = (context) => {
  const index = indexOf(context);
  return absent(index, index.usesOf('StorageClass'), {
    rule: 'storage-class-not-there',
    remedy: "name a class of the cluster's spec.storage.classes, and place storageClasses() where we make it",
  });
};

import { images } from '@kube-world/model';
import { definePolicy, type PolicyFacts } from '@kube-world/policy';

/** `name:tag` -> the digest that we looked up for it. */
const facts: PolicyFacts = {
  digests: Object.fromEntries(
    Object.values(images).flatMap(({ name, pin }) => (pin.by === 'digest' ? [[`${name}:${pin.tag}`, pin.digest]] : [])),
  ),
};
const known = images.kindNode;

export default definePolicy({
  id: 'container-image-digest',
  title: 'An image whose digest is known is named with it',
  why: 'a tag can be pushed again; a digest is what was looked at',
  severity: 'error',
  match: { every: 'container' },
  facts: { of: () => facts, example: facts },
  expression: `[container.?image.orValue('').split('@')].all(parts,
    !(parts[0] in variables.digests) || parts.size() == 2 && parts[1] == variables.digests[parts[0]])`,
  field: 'image',
  message: 'runs an image without the digest that is known of it',
  remedy: 'write the digest after the tag and an @, as `images` of packages/model has it',
  cases: {
    passes: [
      { it: 'is one of which no digest is known', container: { image: 'example.com/app:1.2.3' } },
      { it: 'has the digest', container: { image: known.toString() } },
      { it: 'is of another version', container: { image: `${known.name}:v1.20.0` } },
    ],
    fails: [
      { it: 'has its tag alone', container: { image: `${known.name}:${known.tag}` } },
      { it: 'has another digest', container: { image: `${known.name}:${known.tag}@sha256:${'0'.repeat(64)}` } },
    ],
  },
});

import { type DigestPin, ImageRef, type TagPin } from '@kube-world/model';
import * as fc from 'fast-check';

const digest = `sha256:${'ab12'.repeat(16)}`;

test.each([
  ['alpine:3.23.0', 'docker.io/library/alpine:3.23.0', 'tag'],
  ['index.docker.io/library/alpine:3.23.0', 'docker.io/library/alpine:3.23.0', 'tag'],
  ['kindest/node:v1.36.1', 'docker.io/kindest/node:v1.36.1', 'tag'],
  ['ghcr.io/koenkk/zigbee2mqtt:2.12.1', 'ghcr.io/koenkk/zigbee2mqtt:2.12.1', 'tag'],
  ['localhost:5000/a/b:1', 'localhost:5000/a/b:1', 'tag'],
  ['localhost/a:1', 'localhost/a:1', 'tag'],
  [`registry.k8s.io/pause@${digest}`, `registry.k8s.io/pause@${digest}`, 'digest'],
  [`a.example:443/b__c/d-e:1.2@${digest}`, `a.example:443/b__c/d-e:1.2@${digest}`, 'digest'],
])('%s is %s, pinned by %s', (given, printed, by) => {
  const image = ImageRef.parse(given);
  expect(image.toString()).toBe(printed);
  expect(image.pin.by).toBe(by);
});

test.each([
  ['no tag', 'nginx'],
  ['a tag that moves', 'nginx:latest'],
  ['no name', `@${digest}`],
  ['a short digest', 'nginx@sha256:ab'],
  ['another digest', 'nginx:1@md5:d41d8cd98f00b204e9800998ecf8427e'],
  ['two digests', `nginx@${digest}@${digest}`],
  ['an upper-case repository', 'ghcr.io/Koenkk/zigbee2mqtt:1'],
  ['a tag with a slash', 'nginx:1/2'],
  ['an empty tag', 'nginx:'],
  ['an empty part', 'ghcr.io//a:1'],
  ['a scheme', 'https://ghcr.io/a:1'],
  ['a space', 'nginx:1 '],
])('an image reference refuses %s', (_, text) => {
  expect(() => ImageRef.parse(text)).toThrow(`got '${text}'`);
});

test('the type tells a digest from a tag', () => {
  const takesDigest = (image: ImageRef<DigestPin>): string => image.pin.digest;
  const tagged = ImageRef.parse('nginx:1') as ImageRef<TagPin>;
  // @ts-expect-error a tag is no digest
  expect(takesDigest(tagged)).toBeUndefined();
});

test('an image reads back as it was printed', () => {
  const part = fc.stringMatching(/^[a-z0-9]{1,8}([._-][a-z0-9]{1,4})?$/);
  fc.assert(
    fc.property(
      fc.constantFrom('', 'ghcr.io/', 'localhost:5000/'),
      fc.array(part, { minLength: 1, maxLength: 3 }),
      part,
      fc.boolean(),
      (registry, path, tag, pinned) => {
        fc.pre(tag !== 'latest');
        const image = ImageRef.parse(`${registry}${path.join('/')}:${tag}${pinned ? `@${digest}` : ''}`);
        const again = ImageRef.parse(image.toString());
        expect(again).toEqual(image);
        expect(again.toString()).toBe(image.toString());
      },
    ),
  );
});

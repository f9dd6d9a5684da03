import type { FactsOfPolicy } from '@kube-world/policy';

/** `variables.registries`: where images may come from. A fleet that names none is not asked. */
export const imageSources: FactsOfPolicy = {
  of: (_, { registries }) => (registries === undefined ? undefined : { registries }),
  example: { registries: ['docker.io', 'ghcr.io/home-assistant', 'ghcr.io/koenkk/zigbee2mqtt', 'example.com', 'registry:5000'] },
};

/**
 * Most names are whole; one whose first part is no host is one of docker.io's, as containerd reads it.
 * @param image an expression of an image's name @returns one that is true where that is of a registry that the fleet approves of
 */
export function isApproved(image: string): string {
  return `[${image}].all(name, ${lies('name')} || [name]
    .map(image, image.matches('^([^/]*[.:][^/]*|localhost)/') ? image : image.contains('/') ? 'docker.io/' + image : 'docker.io/library/' + image)
    .map(image, image.startsWith('index.docker.io/') ? image.replace('index.docker.io/', 'docker.io/', 1) : image)
    .map(image, image.matches('^docker[.]io/[^/]+$') ? image.replace('docker.io/', 'docker.io/library/', 1) : image)
    .all(image, ${lies('image')}))`;
}

export const sourceWhy = 'whoever may write to its registry decides what runs';
export const sourceRemedy = "take it from one of the fleet's `registries`, or add its registry there, as narrow as it can be";

/** True of a name that lies in a source or is one; a registry alone is no image. */
function lies(name: string): string {
  return `variables.registries.exists(source, ${name}.startsWith(source + '/') ||
      source.contains('/') && (${name} == source || ${name}.startsWith(source + ':') || ${name}.startsWith(source + '@')))`;
}

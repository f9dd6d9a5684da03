/** @param image an expression of an image's name @returns one that is true of a name with a digest, or with a version that is not 'latest' */
export function isVersioned(image: string): string {
  return `${image}.contains('@sha256:') ||
    ${image}.matches('^.+:[^:/]+$') && !${image}.endsWith(':latest')`;
}

export const versionWhy = 'a moving tag changes what runs without a commit';
export const versionRemedy = 'name the version, with its digest where it is known';

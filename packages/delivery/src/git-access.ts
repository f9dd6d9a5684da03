/** Secret with the key of a repository that is read over SSH; a public one over HTTPS needs none. */
export const gitKeySecret = 'git-credentials';

export function needsKey(url: string): boolean {
  return url.startsWith('ssh://') || url.startsWith('git@');
}

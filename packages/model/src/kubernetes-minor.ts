/** `1.36` of `1.36.2`: what schemas and Pod Security go by. Text alone, so that a version that cannot be read is a check's to tell. */
export function kubernetesMinor(kubernetes: string): string {
  return kubernetes.split('.').slice(0, 2).join('.');
}

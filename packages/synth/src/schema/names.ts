/** A DNS label as Kubernetes has it (RFC 1123): lower-case letters, digits and dashes, at most 63 characters. */
export function isDnsLabel(text: string): boolean {
  return text.length <= 63 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(text);
}

/** DNS labels joined by dots, at most 253 characters; a single part may be longer than 63, as the API server has it. */
export function isDnsSubdomain(text: string): boolean {
  return text.length <= 253 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/.test(text);
}

/** A key of labels, annotations and finalizers: `name` or `domain/name`. */
export function isQualifiedName(text: string): boolean {
  const slash = text.indexOf('/');
  const name = text.slice(slash + 1);
  return (slash < 0 || isDnsSubdomain(text.slice(0, slash))) && name !== '' && isLabelValue(name);
}

/** A port's name as IANA has it: at most 15 lower-case letters, digits and single dashes, a letter among them. */
export function isPortName(text: string): boolean {
  return text.length <= 15 && /^[a-z0-9](?:-?[a-z0-9])*$/.test(text) && /[a-z]/.test(text);
}

/** At most 63 letters, digits, dashes, underscores and dots, a letter or digit at both ends; or nothing. */
export function isLabelValue(text: string): boolean {
  return text === '' || (text.length <= 63 && /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/.test(text));
}

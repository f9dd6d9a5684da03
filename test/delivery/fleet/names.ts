import { createHash } from 'node:crypto';

/** Helm's limit, in characters; a bundle is a Helm release of the same name. */
export const maxReleaseName = 53;

/** A name that Helm takes, as Fleet makes it of a GitRepo's name and a path: cleaned, and cut with a piece of its MD5. */
export function releaseSafe(text: string): string {
  const flat = text.replaceAll('/', '-');
  const loses = flat !== flat.toLowerCase() || /[^a-zA-Z0-9-]/.test(flat);
  const clean = (loses ? `${flat}-${md5(flat, 8)}` : flat)
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .replaceAll(/-+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return clean === '' ? md5(text, 24) : limit(clean, maxReleaseName);
}

function limit(text: string, length: number): string {
  if (text.length <= length) return text;
  const sum = md5(text, 5);
  const kept = text.slice(0, length - sum.length - 1);
  return kept.endsWith('-') ? `${kept}${sum}` : `${kept}-${sum}`;
}

/** Whether Kubernetes and Helm take the name as it is. */
export function isReleaseName(name: string): boolean {
  return name.length <= maxReleaseName && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name);
}

// the checksum that Fleet uses to tell shortened names apart; nothing is protected by it
function md5(text: string, length: number): string {
  return createHash('md5').update(text).digest('hex').slice(0, length);
}

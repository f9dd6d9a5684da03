import { ChartError } from './errors';

const chartName = /^[a-z0-9]+([-._][a-z0-9]+)*$/;
// What a module cannot export as a constant.
const reserved = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for ' +
    'function if implements import in instanceof interface let new null package private protected public return static super switch ' +
    'this throw true try typeof var void while with yield exports module require'
  ).split(' '),
);

/** Throws unless the name can be a folder's and an identifier's: `cert-manager`. */
export function checkChartName(name: string): void {
  if (!chartName.test(name) || name.length > 100)
    throw new ChartError(JSON.stringify(name.slice(0, 120)), 'not a chart name; use lower case letters, digits and dashes');
}

/** `certManager` of `cert-manager`; `chart3scale` where a digit comes first, `newChart` where the word is taken. */
export function exportName(chart: string): string {
  const [first = '', ...others] = chart.split(/[-._]/);
  const name = first + others.map(capital).join('');
  if (/^\d/.test(name)) return `chart${name}`;
  return reserved.has(name) ? `${name}Chart` : name;
}

/** `CertManagerValues` of `cert-manager`. */
export function valuesName(chart: string): string {
  return `${capital(exportName(chart))}Values`;
}

/** A key as the name of a type: `podSecurityContext` is `PodSecurityContext`; a key without letters is an `Item`. */
export function typeName(key: string): string {
  const words = key.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const name = words.map(capital).join('').slice(0, 60);
  return /^[A-Za-z]/.test(name) ? name : `Item${name}`;
}

export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** A double as Go writes it in its shortest form: `1`, `0.5`, `1e+06`. */
export function shownDouble(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  if (Object.is(value, -0)) return '-0';
  const [, digits = '', exponent = ''] = /^(.+)e([+-]\d+)$/.exec(value.toExponential()) ?? [];
  const power = Number(exponent);
  if (value === 0 || (power >= -4 && power < 6)) return plain(value);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** Without an exponent, however many digits that takes. */
export function plain(value: number): string {
  const text = String(Math.abs(value));
  const match = /^(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  const sign = value < 0 ? '-' : '';
  if (!match) return sign + text;
  const [, lead = '', rest = '', exponent = ''] = match;
  const power = Number(exponent);
  const digits = lead + rest;
  return power < 0 ? `${sign}0.${'0'.repeat(-power - 1)}${digits}` : `${sign}${digits.padEnd(power + 1, '0')}`;
}

/** Bytes as text, one letter a byte, so that single bytes can be written and read. */
function unescape(text: string): string | undefined {
  if (/%(?![0-9a-fA-F]{2})/.test(text)) return undefined;
  const bytes = new TextEncoder().encode(text);
  const made: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== 0x25) made.push(byte);
    else {
      made.push(Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16));
      at += 2;
    }
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(made));
}

/** @returns undefined for a percent sign without two digits */
export function unescapePath(text: string): string | undefined {
  return unescape(text);
}

export function unescapeQuery(text: string): string | undefined {
  return unescape(text.replaceAll('+', ' '));
}

/** In a host, only what is outside of ASCII may be escaped, and only some letters may stand. */
export function unescapeHost(host: string): string | undefined {
  if (/%(?!25|[89a-fA-F][0-9a-fA-F])/.test(host)) return undefined;
  if (/[^\u0080-\u{10ffff}A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"%]/u.test(host)) return undefined;
  return unescape(host);
}

/** `example.com:80` in two. */
export function splitHost(host: string): { name: string; port: string } {
  const [, before = host, port = ''] = /^(.*):(\d*)$/s.exec(host) ?? [];
  const name = before.startsWith('[') && before.endsWith(']') ? before.slice(1, -1) : before;
  return { name, port };
}

/** A path as Go's URL.EscapedPath gives it: as it was where that is valid, else escaped anew. */
export function escapedPath(path: string): string {
  if (/^[A-Za-z0-9\-_.~!$&'()*+,;=:@[\]%/]*$/.test(path)) return path;
  const bytes = new TextEncoder().encode(unescape(path) ?? path);
  return Array.from(bytes, (byte) => {
    const letter = String.fromCharCode(byte);
    return /[A-Za-z0-9\-_.~$&+,/:;=@]/.test(letter) ? letter : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}

/** Values in PDF syntax (ISO 32000-1, 7.3). */

const PRINTABLE = /^[\x20-\x7e]*$/;

/** At most three decimals (a thousandth of a point is a third of a micrometre), no exponent, no -0. */
export function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`Not a number for a PDF: ${value}`);
  return String(Math.round(value * 1000) / 1000);
}

export function numerals(values: readonly number[]): string {
  return values.map(numeral).join(' ');
}

/** A text string: ASCII as a literal, everything else as UTF-16BE in hexadecimal. */
export function textString(text: string): string {
  if (PRINTABLE.test(text)) return `(${text.replace(/[()\\]/g, '\\$&')})`;
  let hex = 'FEFF';
  for (let at = 0; at < text.length; at += 1) {
    hex += text.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase();
  }
  return `<${hex}>`;
}

export function reference(id: number): string {
  return `${id} 0 R`;
}

const encoder = new TextEncoder();

/** One byte per UTF-16 unit, each under 256. Most of a file is ASCII, which is converted at once. */
export function latin1(text: string): Uint8Array {
  if (/^[\0-\x7f]*$/.test(text)) return encoder.encode(text);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

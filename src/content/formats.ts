/** Small formats inside the content files. */

/** A BCP 47 tag as it is written in a document: `nl`, `nl-BE`. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export function canonicalLanguage(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the Gregorian calendar as `YYYY-MM-DD`. */
export function isDate(date: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** The addresses that a product may link to: http, https and mailto, nothing that runs or opens a file. */
export function isAddress(address: string): boolean {
  return /^(https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@])/i.test(address) && URL.canParse(address);
}

/** A PDF holds addresses in ASCII: other characters are percent-encoded, a plain address stays as it is. */
export function asciiAddress(address: string): string {
  return /^[!-~]+$/.test(address) ? address : new URL(address).href;
}

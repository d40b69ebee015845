/**
 * Fields in an address, sealed: a version before them, and after them a check by which an address that was cut short
 * in a message is told from one that is whole.
 */
import { problem, type Report } from '../diagnostics.ts';

const VERSION = '1';
const FIELD = '~';
const CHECK = 'z';

/** Far more than any program passes on, and quick to refuse. */
export const LONGEST_ADDRESS = 100_000;

/** @param fields without `~` */
export function sealed(fields: readonly string[]): string {
  const body = [VERSION, ...fields].join(FIELD);
  return `${body}${FIELD}${CHECK}${checkOf(body)}`;
}

/**
 * The fields; undefined, with the reason reported, for anything that `sealed` did not write.
 *
 * @param most of characters: what was never in an address may be as long as it likes
 */
export function unsealed(
  address: string,
  report: Report,
  most = LONGEST_ADDRESS,
): readonly string[] | undefined {
  if (address.length > most) {
    report(problem('selection/address-too-long', undefined, { length: address.length, most }));
    return undefined;
  }
  const [version = '', ...fields] = address.split(FIELD);
  if (/^\d+$/.test(version) && version !== VERSION) {
    report(problem('selection/address-version', undefined, { version: version.slice(0, 20) }));
    return undefined;
  }
  const last = fields.pop() ?? '';
  const body = [version, ...fields].join(FIELD);
  if (version === VERSION && last === CHECK + checkOf(body)) return fields;
  report(problem('selection/address-damaged', undefined));
  return undefined;
}

/** FNV-1a for 32 bits: it catches accidents, not attacks. */
function checkOf(body: string): string {
  let state = 0x811c9dc5;
  for (let index = 0; index < body.length; index += 1) {
    state = Math.imul(state ^ body.charCodeAt(index), 0x01000193);
  }
  return (state >>> 0).toString(36);
}

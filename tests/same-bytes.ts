/** Whether files are the same, told in a line each: whole files in a message help nobody. */

type Bytes = Uint8Array | string;

/** Where two sets of files differ, by their paths; text is taken as one byte a character. */
export function differences(
  one: Readonly<Record<string, Bytes>>,
  other: Readonly<Record<string, Bytes>>,
): string[] {
  const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...paths].flatMap((path) => difference(one[path], other[path]).map((told) => `${path}: ${told}`));
}

/** Nothing, or the first place where two files differ. */
export function difference(one: Bytes | undefined, other: Bytes | undefined): string[] {
  if (one === undefined || other === undefined) {
    return one === other ? [] : [`only the ${one === undefined ? 'second' : 'first'} is there`];
  }
  const [first, second] = [Buffer.from(one as string, 'latin1'), Buffer.from(other as string, 'latin1')];
  if (first.equals(second)) return [];
  let at = 0;
  while (first[at] === second[at]) at += 1;
  const around = (bytes: Buffer): string =>
    JSON.stringify(bytes.toString('latin1', Math.max(0, at - 20), at + 40));
  return [
    `from byte ${at} on (of ${first.length} and ${second.length}): ${around(first)} and ${around(second)}`,
  ];
}

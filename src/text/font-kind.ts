/** What a file is that should be a font, by how it begins. */

export type FileKind =
  | 'font'
  | 'empty'
  | 'woff2'
  | 'woff'
  | 'collection'
  | 'type1'
  | 'suitcase'
  | 'eot'
  | 'zip'
  | 'pdf'
  | 'picture'
  | 'web-page'
  | 'pointer'
  | 'words'
  | 'unknown';

/** Beginnings, as Latin-1; the first that fits. */
const BEGINNINGS: readonly (readonly [FileKind, RegExp])[] = [
  ['font', /^(?:\0\x01\0\0|OTTO|true)/],
  ['woff2', /^wOF2/],
  ['woff', /^wOFF/],
  ['collection', /^ttcf/],
  ['type1', /^(?:%!|\x80\x01|typ1)/],
  ['suitcase', /^\0\0\x01\0\0/],
  ['zip', /^PK\x03\x04/],
  ['pdf', /^%PDF/],
  ['picture', /^(?:\x89PNG|GIF8|\xff\xd8\xff|RIFF)/],
  ['pointer', /^version https:\/\/git-lfs/],
  ['web-page', /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml|!--|svg|head|body)/i],
  ['words', /^[\t\n\r\x20-\x7e\x80-\xff]*$/],
];

const LOOKED_AT = 200;

/** Embedded OpenType has no beginning of its own, but a mark at a place of its own. */
const EOT_MARK = [0x4c, 0x50] as const;

export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const start = String.fromCharCode(...bytes.subarray(0, LOOKED_AT));
  const known = BEGINNINGS.find(([, pattern]) => pattern.test(start))?.[0];
  const isEot = known === undefined && bytes[34] === EOT_MARK[0] && bytes[35] === EOT_MARK[1];
  return known ?? (isEot ? 'eot' : 'unknown');
}

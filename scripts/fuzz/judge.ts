/** Judges the outcome of an input. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic } from '../../src/diagnostics.ts';
import type { Files } from '../../src/files.ts';
import { sha256 } from '../../src/node/sha256.ts';
import type { MadePdf } from '../../src/typesetting/made.ts';
import type { Attempt } from './attempt.ts';
import type { Input } from './input.ts';
import { lostTexts, ownTexts, questionsIn, textsInGuide, textsOnCards } from './typed-texts.ts';

export interface Finding {
  readonly kind:
    | 'throw'
    | 'hang'
    | 'memory'
    | 'crash'
    | 'no place'
    | 'text lost'
    | 'refused PDF'
    | 'old output'
    | 'odd';
  readonly detail: string;
}

/** Problems that lie in no file: of the request, of paper and jar, and what is missing from the project. */
const WITHOUT_PLACE =
  /^(impose|command|project|preflight)\/|^kit\/(notes-|office-paper|narrow-jar)|^content\/(no-|missing-file)|^text\/no-font/;

/** What was chosen on the page lies in no file, nor how much more of it is wrong. */
const WITHOUT_FILE = /^selection\/|^content\/more-problems$/;

export async function judge(input: Input, attempt: Attempt): Promise<readonly Finding[]> {
  return [
    ...attempt.findings.map((detail): Finding => ({ kind: 'odd', detail })),
    ...attempt.diagnostics.flatMap((each) => placeFinding(each, attempt.files, isFileOf(input))),
    ...(await textFindings(input, attempt)),
    ...fileFindings(attempt.made),
  ];
}

function isFileOf({ path }: Input): boolean {
  return !path.includes(':');
}

function placeFinding({ code, place }: Diagnostic, files: Files, isFile: boolean): Finding[] {
  if (!place) {
    const isRight = WITHOUT_PLACE.test(code) || (!isFile && WITHOUT_FILE.test(code));
    return isRight ? [] : [{ kind: 'no place', detail: code }];
  }
  const { file, line, column } = place;
  const bytes = files.get(file);
  // What was typed on the page lies in no file.
  if (!bytes)
    return /^(keuze|notities)$/.test(file)
      ? []
      : [{ kind: 'no place', detail: `${code} in ${file}, which is no file` }];
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
  const isThere = line >= 1 && line <= lines.length && column >= 1;
  return isThere
    ? []
    : [{ kind: 'no place', detail: `${code} at ${file}:${line}:${column}, of ${lines.length} lines` }];
}

async function textFindings(input: Input, attempt: Attempt): Promise<Finding[]> {
  const whole = attempt.made.filter(({ cluster }) => cluster === undefined);
  const files = whole.length > 0 ? whole : attempt.made;
  const texts = files.length > 0 ? textsOf(input, attempt) : [];
  if (texts.length === 0) return [];
  const lost = await lostTexts(texts, files);
  return lost.map((detail) => ({ kind: 'text lost', detail: JSON.stringify(detail.slice(0, 200)) }));
}

/** What must be in the files that were made, word for word; a template may leave it out. */
function textsOf({ kind, request }: Input, { files, own }: Attempt): readonly string[] {
  if (own) return own;
  if (kind.name === 'template') return [];
  const textIn = (path: string): string => new TextDecoder().decode(files.get(path));
  const [product] = request.only;
  if (product === 'booklet') return questionsIn(textIn('content/booklet.yaml'));
  if (product === 'kit' && request.editions.includes('guide'))
    return textsInGuide(textIn('content/kit.yaml'));
  if (product !== 'cards') return [];
  return request.choice
    ? ownTexts(textIn(request.choice.file ?? ''))
    : textsOnCards(textIn('content/deck.yaml'));
}

const hasQpdf = spawnSync('qpdf', ['--version']).status === 0;

/** Sums of files that were found sound: many are made again as they were. */
const sound = new Set<string>();

function fileFindings(made: readonly MadePdf[]): Finding[] {
  return hasQpdf ? made.flatMap(qpdfFinding) : [];
}

function qpdfFinding({ path, bytes }: MadePdf): Finding[] {
  const sum = sha256(bytes);
  if (sound.has(sum)) return [];
  const folder = mkdtempSync(join(tmpdir(), 'kletspot-fuzz-'));
  try {
    const file = join(folder, 'made.pdf');
    writeFileSync(file, bytes);
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    const told = `${stdout}${stderr}`.replaceAll(file, path).trim().split('\n').slice(-2).join(' ');
    if (status !== 0) return [{ kind: 'refused PDF', detail: `${path}: ${told}` }];
    sound.add(sum);
    return [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import type { YamlFeature } from '../../../problems/content-files.ts';
import type { MarkdownConstruct } from '../../../problems/content-texts.ts';
import {
  adviceOnKind,
  beginsWithCurlyQuote,
  isMisread,
  type Kind,
  type KindAdvice,
  type Meant,
  type WrongKind,
} from '../../../problems/content-values.ts';
import { short } from '../../phrases.ts';
export const KINDS: Readonly<Record<Kind, string>> = {
  text: 'ein Text',
  number: 'eine Zahl',
  endless: 'eine Zahl ohne Ende, oder gar keine',
  truth: 'true oder false',
  list: 'eine Liste',
  group: 'eine Gruppe von Schlüsseln',
  nothing: 'nichts',
};

/** What to do when one kind of value was expected and another found. */
export function kindHint(wrong: WrongKind): string {
  const { written = '' } = wrong;
  if (isMisread(wrong) && wrong.expected === 'text') {
    const quoted = /["'\\\n]/.test(written) ? '"…"' : `"${short(written)}"`;
    return `Ist das der Text, dann stellen Sie ihn auf die nächste Zeile, nach „>-“, oder in gerade Anführungszeichen: ${quoted}.`;
  }
  return beginsWithCurlyQuote(written) ? STRAIGHT_QUOTES : KIND_HINTS[adviceOnKind(wrong)];
}

const KIND_HINTS: Readonly<Record<KindAdvice, string>> = {
  endless: 'Schreiben Sie eine gewöhnliche Zahl.',
  nothing:
    'Füllen Sie die Zeile aus, oder löschen Sie sie. Nach # ist alles Kommentar: Setzen Sie einen Wert mit # in gerade Anführungszeichen.',
  text: 'Setzen Sie es in gerade Anführungszeichen: "…".',
  list: 'Beginnen Sie jeden Eintrag auf einer Zeile mit „- “.',
  other: 'Vergleichen Sie es mit den Zeilen ringsum.',
};

export const FEATURES: Readonly<Record<YamlFeature, string>> = {
  anchor: '& (einem Anker)',
  alias: '* (einem Alias)',
  tag: '! (einem Tag)',
  directive: '% (einer Direktive)',
};

export const CONSTRUCTS: Readonly<Record<MarkdownConstruct, string>> = {
  image: 'ein Bild (![…](…))',
  deep: 'zu viele Auszeichnungen ineinander',
  'link-title': 'einen Titel in einem Link',
};

export function meantHint({ known, meant }: Meant): string {
  if (known.length === 0) return 'Es gibt noch keine.';
  const list = known.slice(0, 20).join(', ');
  return meant ? `Meinten Sie „${meant}“? Bekannt: ${list}.` : `Bekannt: ${list}.`;
}

export const STRAIGHT_QUOTES =
  'Typografische Anführungszeichen sind in dieser Datei Buchstaben: Löschen Sie sie, oder tippen Sie gerade: "…".';

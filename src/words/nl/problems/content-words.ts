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
  text: 'een tekst',
  number: 'een getal',
  endless: 'een getal zonder einde, of geen getal',
  truth: 'waar of onwaar (true, false)',
  list: 'een lijst',
  group: 'een groep sleutels',
  nothing: 'niets',
};

/** What to do when one kind of value was expected and another found. */
export function kindHint(wrong: WrongKind): string {
  const { written = '' } = wrong;
  if (isMisread(wrong) && wrong.expected === 'text') {
    const quoted = /["'\\\n]/.test(written) ? '"…"' : `"${short(written)}"`;
    return `Is dat de tekst, zet hem dan op de volgende regel na “>-”, of tussen aanhalingstekens: ${quoted}.`;
  }
  return beginsWithCurlyQuote(written) ? STRAIGHT_QUOTES : KIND_HINTS[adviceOnKind(wrong)];
}

const KIND_HINTS: Readonly<Record<KindAdvice, string>> = {
  endless: 'Schrijf een gewoon getal.',
  nothing:
    'Vul het in, of haal de regel weg. Na # is alles een opmerking: zet een waarde met # tussen aanhalingstekens.',
  text: 'Zet het tussen aanhalingstekens: "…".',
  list: 'Begin elk onderdeel op een regel met “- ”.',
  other: 'Vergelijk het met de regels eromheen.',
};

export const FEATURES: Readonly<Record<YamlFeature, string>> = {
  anchor: '& (een anker)',
  alias: '* (een alias)',
  tag: '! (een tag)',
  directive: '% (een richtlijn)',
};

export const CONSTRUCTS: Readonly<Record<MarkdownConstruct, string>> = {
  image: 'een afbeelding (![…](…))',
  deep: 'opmaak in opmaak, te diep',
  'link-title': 'een titel in een link',
};

export function meantHint({ known, meant }: Meant): string {
  if (known.length === 0) return 'Er is er nog geen.';
  const list = known.slice(0, 20).join(', ');
  return meant ? `Bedoel je “${meant}”? Bestaande: ${list}.` : `Bestaande: ${list}.`;
}

export const STRAIGHT_QUOTES =
  'Gekrulde aanhalingstekens zijn in dit bestand letters: haal ze weg, of typ rechte: "…".';

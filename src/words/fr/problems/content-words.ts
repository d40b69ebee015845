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
  text: 'un texte',
  number: 'un nombre',
  endless: 'un nombre sans fin, ou qui n’en est pas un',
  truth: 'true ou false',
  list: 'une liste',
  group: 'un groupe de clés',
  nothing: 'rien',
};

/** What to do when one kind of value was expected and another found. */
export function kindHint(wrong: WrongKind): string {
  const { written = '' } = wrong;
  if (isMisread(wrong) && wrong.expected === 'text') {
    const quoted = /["'\\\n]/.test(written) ? '"…"' : `"${short(written)}"`;
    return `Si c’est le texte, mettez-le à la ligne suivante, après « >- », ou entre guillemets droits : ${quoted}.`;
  }
  return beginsWithCurlyQuote(written) ? STRAIGHT_QUOTES : KIND_HINTS[adviceOnKind(wrong)];
}

const KIND_HINTS: Readonly<Record<KindAdvice, string>> = {
  endless: 'Écrivez un nombre ordinaire.',
  nothing:
    'Complétez-la, ou ôtez la ligne. Après #, tout est commentaire : mettez une valeur avec # entre guillemets droits.',
  text: 'Mettez-le entre guillemets droits : "…".',
  list: 'Commencez chaque élément sur une ligne, par un tiret et une espace.',
  other: 'Comparez avec les lignes autour.',
};

export const FEATURES: Readonly<Record<YamlFeature, string>> = {
  anchor: '& (une ancre)',
  alias: '* (un alias)',
  tag: '! (une étiquette)',
  directive: '% (une directive)',
};

export const CONSTRUCTS: Readonly<Record<MarkdownConstruct, string>> = {
  image: 'une image (![…](…))',
  deep: 'une suite trop profonde de marques',
  'link-title': 'un titre dans un lien',
};

export function meantHint({ known, meant }: Meant): string {
  if (known.length === 0) return 'Il n’y en a pas encore.';
  const list = known.slice(0, 20).join(', ');
  return meant ? `Vouliez-vous dire « ${meant} » ? Connus : ${list}.` : `Connus : ${list}.`;
}

export const STRAIGHT_QUOTES =
  'Les guillemets typographiques sont des lettres pour ce fichier : ôtez-les, ou tapez-en de droits : "…".';

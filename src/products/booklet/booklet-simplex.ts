/** Printing a folded booklet on a one-sided printer: its files, and a page that says how. */
import type { Content } from '../../content/model.ts';
import type { Generated } from '../../layout/generate.ts';
import { type Design, prepare, type Setting } from '../../typesetting/typeset.ts';
import { word } from '../../typesetting/words.ts';
import type { BookletOrder } from './booklet-frame.ts';

/** In the order of use, so that a folder shows them so. */
export function simplexFiles(file: string) {
  return { how: `${file}-0-uitleg`, fronts: `${file}-1-voorkanten`, backs: `${file}-2-achterkanten` };
}

export function prepareSimplexGuide(
  content: Content,
  order: BookletOrder,
  design: Design,
  setting: Setting,
): Generated | undefined {
  return prepare('booklet/simplex', simplexView(content, order), design, setting);
}

const STEPS = [1, 2, 3, 4, 5] as const;

/** What `booklet/simplex.hbs` sees. */
export function simplexView({ strings }: Content, { booklet, edition }: BookletOrder) {
  const { fronts, backs } = simplexFiles(edition.file);
  const files = { fronts: `${fronts}.pdf`, backs: `${backs}.pdf` };
  return {
    language: strings.language,
    booklet: booklet.title,
    bookletLanguage: booklet.language,
    title: word(strings, 'booklet.simplex-title'),
    lead: word(strings, 'booklet.simplex-lead', files),
    picture: word(strings, 'booklet.simplex-picture'),
    steps: STEPS.map((step) => ({
      number: `${step}`,
      text: word(strings, `booklet.simplex-step-${step}`, files),
      isPictured: step === PICTURED,
    })),
  };
}

/** The step that puts the sheets back in. */
const PICTURED = 2;

import { error } from './catalogue.ts';

/** What the reader of templates stumbles over. */
export type TemplateMistake = 'open-block' | 'stray-end' | 'braces';

const MISTAKES = {
  'open-block': {
    en: 'A block {{#…}} is not closed before the template ends.',
    nl: 'Een blok {{#…}} is niet gesloten voor het einde van het sjabloon.',
  },
  'stray-end': {
    en: '{{/…}} or {{else}} stands here without a block that it belongs to.',
    nl: 'Hier staat {{/…}} of {{else}} zonder een blok waar het bij hoort.',
  },
  braces: {
    en: 'What stands between {{ and }} here is not finished or cannot be read.',
    nl: 'Wat hier tussen {{ en }} staat, is niet af of niet te lezen.',
  },
} as const;

/** Which name a template asked for in vain, as far as that is known. */
export type MissingName =
  | { readonly of: 'view'; readonly name: string }
  | { readonly of: 'nothing'; readonly name: string | undefined }
  | { readonly of: 'block'; readonly block: string };

function missingName(missing: MissingName): { readonly en: string; readonly nl: string } {
  if (missing.of === 'block') {
    const block = `{{#${missing.block} …}}`;
    return {
      en: `${block} is given a name that is not there.`,
      nl: `${block} krijgt een naam die er niet is.`,
    };
  }
  const name = missing.name === undefined ? undefined : `“${missing.name}”`;
  if (missing.of === 'view') return { en: `There is no ${name} here.`, nl: `Er is hier geen ${name}.` };
  return {
    en: `${name ?? 'A name'} is asked of something that is not there or holds no names.`,
    nl: `${name ?? 'Een naam'} wordt gevraagd van iets dat er niet is of geen namen heeft.`,
  };
}

export const templateMessages = {
  'template/encoding': error({
    en: () => ({
      message: 'This template is not UTF-8 text.',
      hint: 'Save it again with the encoding UTF-8.',
    }),
    nl: () => ({
      message: 'Dit sjabloon is geen UTF-8-tekst.',
      hint: 'Bewaar het opnieuw met de codering UTF-8.',
    }),
  }),
  'template/missing': error<{ template: string }>({
    en: ({ template }) => ({
      message: `There is no template “${template}”.`,
      hint: `Add templates/${template}.hbs.`,
    }),
    nl: ({ template }) => ({
      message: `Er is geen sjabloon “${template}”.`,
      hint: `Voeg templates/${template}.hbs toe.`,
    }),
  }),
  'template/syntax': error<{ mistake: TemplateMistake }>({
    en: ({ mistake }) => ({
      message: MISTAKES[mistake].en,
      hint: 'Check that every {{#…}} has its {{/…}} and every {{ its }}.',
    }),
    nl: ({ mistake }) => ({
      message: MISTAKES[mistake].nl,
      hint: 'Kijk of elke {{#…}} zijn {{/…}} heeft en elke {{ zijn }}.',
    }),
  }),
  'template/block-mismatch': error<{ opened: string; closed: string }>({
    en: ({ opened, closed }) => ({
      message: `The block {{#${opened} …}} is closed by {{/${closed}}}.`,
      hint: `Close it with {{/${opened}}}; a block inside it is closed first.`,
    }),
    nl: ({ opened, closed }) => ({
      message: `Het blok {{#${opened} …}} wordt gesloten met {{/${closed}}}.`,
      hint: `Sluit het met {{/${opened}}}; een blok daarbinnen wordt eerst gesloten.`,
    }),
  }),
  'template/raw-output': error({
    en: () => ({
      message: 'A template prints raw markup with {{{…}}}.',
      hint: 'Use {{…}} for words and {{inline …}} for a text with emphasis or links.',
    }),
    nl: () => ({
      message: 'Een sjabloon drukt ruwe opmaak af met {{{…}}}.',
      hint: 'Gebruik {{…}} voor woorden en {{inline …}} voor een tekst met nadruk of links.',
    }),
  }),
  'template/unknown-helper': error<{ helper: string; known: readonly string[] }>({
    en: ({ helper, known }) => ({
      message: `There is no helper “${helper}”.`,
      hint: `Helpers are: ${known.join(', ')}.`,
    }),
    nl: ({ helper, known }) => ({
      message: `Er is geen helper “${helper}”.`,
      hint: `De helpers zijn: ${known.join(', ')}.`,
    }),
  }),
  'template/unknown-partial': error<{
    partial: string;
    known: readonly string[];
    meant: string | undefined;
  }>({
    en: ({ partial, known, meant }) => ({
      message: `This template includes “${partial}”, which does not exist.`,
      hint: meant
        ? `Did you mean ${meant}?`
        : `Add templates/${partial}.hbs, or use one of: ${known.join(', ')}.`,
    }),
    nl: ({ partial, known, meant }) => ({
      message: `Dit sjabloon neemt “${partial}” op, en dat bestaat niet.`,
      hint: meant
        ? `Bedoel je ${meant}?`
        : `Voeg templates/${partial}.hbs toe, of gebruik een van: ${known.join(', ')}.`,
    }),
  }),
  'template/endless': error<{ partial: string }>({
    en: ({ partial }) => ({
      message: `This template includes “${partial}”, which leads back to this template without end.`,
      hint: 'Take the inclusion out, or move the shared part to a partial of its own.',
    }),
    nl: ({ partial }) => ({
      message: `Dit sjabloon neemt “${partial}” op, en dat leidt eindeloos terug naar dit sjabloon.`,
      hint: 'Haal de verwijzing weg, of zet het gedeelde stuk in een eigen deelsjabloon.',
    }),
  }),
  'template/too-deep': error<{ of: 'blocks' | 'brackets' | 'partials'; most: number }>({
    en: ({ of, most }) => ({
      message: `More than ${most} ${{ blocks: 'blocks {{#…}} or {{else if …}}', brackets: 'brackets', partials: 'templates' }[of]} stand inside each other here.`,
      hint: 'Make it simpler: put what belongs together in one template, and conditions beside each other.',
    }),
    nl: ({ of, most }) => ({
      message: `Hier staan meer dan ${most} ${{ blocks: 'blokken {{#…}} of {{else if …}}', brackets: 'haakjes', partials: 'sjablonen' }[of]} in elkaar.`,
      hint: 'Maak het eenvoudiger: zet wat bij elkaar hoort in één sjabloon, en voorwaarden naast elkaar.',
    }),
  }),
  'template/quotes': error<{ found: string }>({
    en: ({ found }) => ({
      message: `“${found}” has quotes that are not straight, so it is read as a name.`,
      hint: 'Words in {{…}} stand between the straight quotes of the keyboard: word="one".',
    }),
    nl: ({ found }) => ({
      message: `“${found}” heeft aanhalingstekens die niet recht zijn, en wordt daarom gelezen als een naam.`,
      hint: 'Woorden in {{…}} staan tussen de rechte aanhalingstekens van het toetsenbord: word="een".',
    }),
  }),
  'template/unsupported': error<{ form: string }>({
    en: ({ form }) => ({
      message: `Templates here do not use ${form}.`,
      hint: 'Include other templates by name: {{> partials/card}}.',
    }),
    nl: ({ form }) => ({
      message: `Sjablonen gebruiken hier geen ${form}.`,
      hint: 'Neem andere sjablonen op met hun naam: {{> partials/card}}.',
    }),
  }),
  'template/inline': error<{ name: string | undefined; got: 'nothing' | 'words' | 'other' }>({
    en: ({ name = '…', got }) => ({
      message:
        got === 'nothing'
          ? `There is no “${name}” here for {{inline ${name}}}.`
          : `{{inline ${name}}} prints a text, and “${name}” is none.`,
      hint:
        got === 'words'
          ? `It is plain words: write {{${name}}}.`
          : 'Look in ARCHITECTURE.md for the texts that a view offers to its template.',
    }),
    nl: ({ name = '…', got }) => ({
      message:
        got === 'nothing'
          ? `Er is hier geen “${name}” voor {{inline ${name}}}.`
          : `{{inline ${name}}} drukt een tekst af, en dat is “${name}” niet.`,
      hint:
        got === 'words'
          ? `Het zijn gewone woorden: schrijf {{${name}}}.`
          : 'Kijk in ARCHITECTURE.md welke teksten een sjabloon kan gebruiken.',
    }),
  }),
  'template/render': error<MissingName>({
    en: (missing) => ({
      message: missingName(missing).en,
      hint: 'Look in ARCHITECTURE.md for the names that a view offers to its template.',
    }),
    nl: (missing) => ({
      message: missingName(missing).nl,
      hint: 'Kijk in ARCHITECTURE.md welke namen een sjabloon kan gebruiken.',
    }),
  }),
} as const;

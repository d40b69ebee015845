import { error } from './catalogue.ts';

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
  'template/syntax': error<{ detail: string }>({
    en: ({ detail }) => ({
      message: `This template cannot be read: ${detail}`,
      hint: 'Check that every {{#…}} has its {{/…}} and every {{ its }}.',
    }),
    nl: ({ detail }) => ({
      message: `Dit sjabloon is niet te lezen: ${detail}`,
      hint: 'Kijk of elke {{#…}} zijn {{/…}} heeft en elke {{ zijn }}.',
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
  'template/unknown-partial': error<{ partial: string; known: readonly string[] }>({
    en: ({ partial, known }) => ({
      message: `This template includes “${partial}”, which does not exist.`,
      hint: `Add templates/${partial}.hbs, or use one of: ${known.join(', ')}.`,
    }),
    nl: ({ partial, known }) => ({
      message: `Dit sjabloon neemt “${partial}” op, en dat bestaat niet.`,
      hint: `Voeg templates/${partial}.hbs toe, of gebruik een van: ${known.join(', ')}.`,
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
  'template/shape': error<{ found: string }>({
    en: ({ found }) => ({
      message: `This drawing cannot be used because of ${found}.`,
      hint: 'A drawing is an SVG with a viewBox and <path> elements without transform; other shapes are turned into paths first.',
    }),
    nl: ({ found }) => ({
      message: `Deze tekening is niet bruikbaar door ${found}.`,
      hint: 'Een tekening is een SVG met een viewBox en <path>-elementen zonder transform; zet andere vormen eerst om in paden.',
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
  'template/render': error<{ detail: string }>({
    en: ({ detail }) => ({
      message: `This template could not be filled in: ${detail}`,
      hint: 'Look in ARCHITECTURE.md for the names that a view offers to its template.',
    }),
    nl: ({ detail }) => ({
      message: `Dit sjabloon kon niet ingevuld worden: ${detail}`,
      hint: 'Kijk in ARCHITECTURE.md welke namen een sjabloon kan gebruiken.',
    }),
  }),
} as const;

import type { MissingName, TemplateMistake, templateProblems } from '../../../problems/template.ts';
import type { ProblemWords } from '../../kind.ts';

export const template = {
  'template/encoding': () => ({
    message: 'Dit sjabloon is geen UTF-8-tekst.',
    hint: 'Bewaar het opnieuw met de codering UTF-8.',
  }),
  'template/missing': ({ template }) => ({
    message: `Er is geen sjabloon “${template}”.`,
    hint: `Voeg templates/${template}.hbs toe.`,
  }),
  'template/syntax': ({ mistake }) => ({
    message: MISTAKES[mistake],
    hint: 'Kijk of elke {{#…}} zijn {{/…}} heeft en elke {{ zijn }}.',
  }),
  'template/block-mismatch': ({ opened, closed }) => ({
    message: `Het blok {{#${opened} …}} wordt gesloten met {{/${closed}}}.`,
    hint: `Sluit het met {{/${opened}}}; een blok daarbinnen wordt eerst gesloten.`,
  }),
  'template/raw-output': () => ({
    message: 'Een sjabloon drukt ruwe opmaak af met {{{…}}}.',
    hint: 'Gebruik {{…}} voor woorden en {{inline …}} voor een tekst met nadruk of links.',
  }),
  'template/unknown-helper': ({ helper, known }) => ({
    message: `Er is geen helper “${helper}”.`,
    hint: `De helpers zijn: ${known.join(', ')}.`,
  }),
  'template/unknown-partial': ({ partial, known, meant }) => ({
    message: `Dit sjabloon neemt “${partial}” op, en dat bestaat niet.`,
    hint: meant
      ? `Bedoel je ${meant}?`
      : `Voeg templates/${partial}.hbs toe, of gebruik een van: ${known.join(', ')}.`,
  }),
  'template/endless': ({ partial }) => ({
    message: `Dit sjabloon neemt “${partial}” op, en dat leidt eindeloos terug naar dit sjabloon.`,
    hint: 'Haal de verwijzing weg, of zet het gedeelde stuk in een eigen deelsjabloon.',
  }),
  'template/too-deep': ({ of, most }) => ({
    message: `Hier staan meer dan ${most} ${{ blocks: 'blokken {{#…}} of {{else if …}}', brackets: 'haakjes', partials: 'sjablonen' }[of]} in elkaar.`,
    hint: 'Maak het eenvoudiger: zet wat bij elkaar hoort in één sjabloon, en voorwaarden naast elkaar.',
  }),
  'template/quotes': ({ found }) => ({
    message: `“${found}” heeft aanhalingstekens die niet recht zijn, en wordt daarom gelezen als een naam.`,
    hint: 'Woorden in {{…}} staan tussen de rechte aanhalingstekens van het toetsenbord: word="een".',
  }),
  'template/unsupported': ({ form }) => ({
    message: `Sjablonen gebruiken hier geen ${form}.`,
    hint: 'Neem andere sjablonen op met hun naam: {{> partials/card}}.',
  }),
  'template/inline': ({ name = '…', got }) => ({
    message:
      got === 'nothing'
        ? `Er is hier geen “${name}” voor {{inline ${name}}}.`
        : `{{inline ${name}}} drukt een tekst af, en dat is “${name}” niet.`,
    hint:
      got === 'words'
        ? `Het zijn gewone woorden: schrijf {{${name}}}.`
        : 'Kijk in templates/README.md welke teksten een sjabloon kan gebruiken.',
  }),
  'template/render': (missing) => ({
    message: missingName(missing),
    hint: 'Kijk in templates/README.md welke namen een sjabloon kan gebruiken.',
  }),
} satisfies ProblemWords<typeof templateProblems>;

const MISTAKES: Readonly<Record<TemplateMistake, string>> = {
  'open-block': 'Een blok {{#…}} is niet gesloten voor het einde van het sjabloon.',
  'stray-end': 'Hier staat {{/…}} of {{else}} zonder een blok waar het bij hoort.',
  braces: 'Wat hier tussen {{ en }} staat, is niet af of niet te lezen.',
};

function missingName(missing: MissingName): string {
  if (missing.of === 'block') {
    const block = `{{#${missing.block} …}}`;
    return `${block} krijgt een naam die er niet is.`;
  }
  const name = missing.name === undefined ? undefined : `“${missing.name}”`;
  if (missing.of === 'view') return `Er is hier geen ${name}.`;
  return `${name ?? 'Een naam'} wordt gevraagd van iets dat er niet is of geen namen heeft.`;
}

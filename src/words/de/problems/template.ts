import type { MissingName, TemplateMistake, templateProblems } from '../../../problems/template.ts';
import type { ProblemWords } from '../../kind.ts';

export const template = {
  'template/encoding': () => ({
    message: 'Diese Vorlage ist kein UTF-8-Text.',
    hint: 'Speichern Sie sie noch einmal mit der Kodierung UTF-8.',
  }),
  'template/missing': ({ template }) => ({
    message: `Es gibt keine Vorlage „${template}“.`,
    hint: `Fügen Sie templates/${template}.hbs hinzu.`,
  }),
  'template/syntax': ({ mistake }) => ({
    message: MISTAKES[mistake],
    hint: 'Prüfen Sie, ob jedes {{#…}} sein {{/…}} hat und jedes {{ sein }}.',
  }),
  'template/block-mismatch': ({ opened, closed }) => ({
    message: `Der Block {{#${opened} …}} wird mit {{/${closed}}} geschlossen.`,
    hint: `Schließen Sie ihn mit {{/${opened}}}; ein Block darin wird zuerst geschlossen.`,
  }),
  'template/raw-output': () => ({
    message: 'Eine Vorlage druckt rohe Auszeichnung mit {{{…}}}.',
    hint: 'Nehmen Sie {{…}} für Wörter und {{inline …}} für einen Text mit Betonung oder Links.',
  }),
  'template/unknown-helper': ({ helper, known }) => ({
    message: `Den Helfer „${helper}“ gibt es nicht.`,
    hint: `Helfer (helpers) sind: ${known.join(', ')}.`,
  }),
  'template/unknown-partial': ({ partial, known, meant }) => ({
    message: `Diese Vorlage bindet „${partial}“ ein, das es nicht gibt.`,
    hint: meant
      ? `Meinten Sie ${meant}?`
      : `Fügen Sie templates/${partial}.hbs hinzu, oder nehmen Sie eines von: ${known.join(', ')}.`,
  }),
  'template/endless': ({ partial }) => ({
    message: `Diese Vorlage bindet „${partial}“ ein, das ohne Ende zu dieser Vorlage zurückführt.`,
    hint: 'Löschen Sie das Einbinden, oder legen Sie den gemeinsamen Teil in eine eigene Vorlage.',
  }),
  'template/too-deep': ({ of, most }) => ({
    message: `Hier stehen mehr als ${most} ${DEPTHS[of]} ineinander.`,
    hint: 'Machen Sie es einfacher: Stellen Sie, was zusammengehört, in eine Vorlage, und Bedingungen nebeneinander.',
  }),
  'template/quotes': ({ found }) => ({
    message: `„${found}“ hat Anführungszeichen, die nicht gerade sind, und wird darum als Name gelesen.`,
    hint: 'Wörter in {{…}} stehen zwischen den geraden Anführungszeichen der Tastatur: word="eins".',
  }),
  'template/unsupported': ({ form }) => ({
    message: `Vorlagen benutzen hier kein ${form}.`,
    hint: 'Binden Sie andere Vorlagen mit ihrem Namen ein: {{> partials/card}}.',
  }),
  'template/inline': ({ name = '…', got }) => ({
    message:
      got === 'nothing'
        ? `Für {{inline ${name}}} gibt es hier kein „${name}“.`
        : `{{inline ${name}}} druckt einen Text, und „${name}“ ist keiner.`,
    hint:
      got === 'words'
        ? `Es sind einfache Wörter: Schreiben Sie {{${name}}}.`
        : 'Sehen Sie in templates/README.md nach, welche Texte eine Ansicht ihrer Vorlage bietet.',
  }),
  'template/render': (missing) => ({
    message: missingName(missing),
    hint: 'Sehen Sie in templates/README.md nach, welche Namen eine Ansicht ihrer Vorlage bietet.',
  }),
} satisfies ProblemWords<typeof templateProblems>;

const DEPTHS = {
  blocks: 'Blöcke {{#…}} oder {{else if …}}',
  brackets: 'Klammern',
  partials: 'Vorlagen',
} as const;

const MISTAKES: Readonly<Record<TemplateMistake, string>> = {
  'open-block': 'Ein Block {{#…}} ist am Ende der Vorlage nicht geschlossen.',
  'stray-end': 'Hier steht {{/…}} oder {{else}} ohne einen Block, zu dem es gehört.',
  braces: 'Was hier zwischen {{ und }} steht, ist nicht fertig oder nicht zu lesen.',
};

function missingName(missing: MissingName): string {
  if (missing.of === 'block') {
    const block = `{{#${missing.block} …}}`;
    return `${block} erhält einen Namen, den es nicht gibt.`;
  }
  const name = missing.name === undefined ? undefined : `„${missing.name}“`;
  if (missing.of === 'view') return `${name} gibt es hier nicht.`;
  return `${name ?? 'Ein Name'} wird bei etwas gesucht, das es nicht gibt oder das keine Namen hat.`;
}

import type { layoutProblems } from '../../../problems/layout.ts';
import type { ProblemWords } from '../../kind.ts';
import { capital, excerpt } from '../../phrases.ts';
import { formatNumber } from '../formats.ts';

export const layout = {
  'layout/too-tall': ({ name, needs, has, text }) => ({
    message: text
      ? `Der Text von ${name || 'dieser Seite'} passt nicht: Mit ${formatNumber(text.size)} pt, der kleinsten hier erlaubten Schrift, braucht er ${text.lines} Zeilen; mit dem Rest der Seite sind das ${formatNumber(needs)} mm Höhe, und es ist Platz für ${formatNumber(has)} mm.`
      : `Was ${onPage(name)} steht, ist ${formatNumber(needs)} mm hoch, und es ist Platz für ${formatNumber(has)} mm.`,
    hint: 'Kürzen Sie den Text, teilen Sie ihn auf, oder wählen Sie ein größeres Format.',
  }),
  'layout/too-wide': ({ name, word, words, element, needs, has }) =>
    word === undefined
      ? {
          message: `Was ${onPage(name)} steht${inside(element, 'in')}${beginning(words)}, ist ${formatNumber(needs)} mm breit, und es ist Platz für ${formatNumber(has)} mm.`,
          hint: 'Kürzen Sie den Text, oder machen Sie die Kästen der Vorlage in ihrem Stylesheet schmaler.',
        }
      : {
          message: `${capital(onPage(name))} ist „${excerpt(word)}“ ${formatNumber(needs)} mm breit, und eine Zeile${inside(element, 'von')} ${formatNumber(has)} mm.`,
          hint: 'Kürzen Sie das Wort, setzen Sie ein Leerzeichen oder einen Bindestrich hinein, oder wählen Sie ein größeres Format.',
        },
  'layout/outside': ({ name, by }) => ({
    message: `Was ${onPage(name)} steht, reicht ${formatNumber(by)} mm über den Rand und würde abgeschnitten.`,
    hint: 'Löschen Sie die negativen Außenabstände der Vorlage in ihrem Stylesheet, oder verkleinern Sie sie.',
  }),
  'layout/page-size': ({ tag, name }) => ({
    message: `Die <${tag}> ${name} hat keine Größe.`.replace('  ', ' '),
    hint: `Geben Sie ihr im Stylesheet Breite und Höhe: ${tag} { width: 95mm; height: 65mm }.`,
  }),
  'layout/running-overlaps': ({ by }) => ({
    message: `Eine Kopf- oder Fußzeile reicht ${formatNumber(by)} mm in den Text ihrer Seiten.`,
    hint: 'Geben Sie dem flow oben oder unten mehr padding, oder der Kopf- oder Fußzeile einen kleineren Außenabstand.',
  }),
  'layout/multiple': ({ found }) => ({
    message: `Die Seitenzahl kann kein Vielfaches von „${found}“ sein.`,
    hint: 'Geben Sie eine ganze Zahl von 1 bis 64 an: multiple="4" für ein Heft, das gefaltet und geheftet wird.',
  }),
  'layout/too-many-pages': ({ most }) => ({
    message: `Das ergibt mehr als ${most} Seiten.`,
    hint: 'Wählen Sie weniger Themen, oder machen Sie das Heft in Teilen.',
  }),
  'layout/unknown-target': ({ id, meant }) => ({
    message: `Nichts in diesem Dokument hat die id „${id}“, auf die ein Link oder eine Seitenzahl zeigt.`,
    hint: meant
      ? `Meinte die Vorlage „${meant}“?`
      : 'Geben Sie dem gemeinten Element eine id; in role="artifact" kann auf keines gezeigt werden.',
  }),
  'layout/duplicate-target': ({ id }) => ({
    message: `Die id „${id}“ gibt es mehr als einmal; ein Link könnte an die falsche Stelle führen.`,
    hint: 'Geben Sie jedem Element eine eigene id.',
  }),
  'layout/field-name': ({ name }) => ({
    message: `„${excerpt(name)}“ kann kein Name eines Felds sein.`,
    hint: 'Nehmen Sie Buchstaben ohne Akzente, Ziffern, - und _: name="B4-2".',
  }),
  'layout/field-needs': ({ name, attribute }) => ({
    message: `Dem Feld „${name}“ fehlt ${attribute}.`,
    hint:
      attribute === 'label'
        ? 'Sagen Sie in label="…", was auszufüllen ist: Es wird vorgelesen und unter dem Mauszeiger gezeigt.'
        : `Fügen Sie ${attribute}="…" hinzu.`,
  }),
  'layout/field-unread': ({ name }) => ({
    message: `Das Feld „${name}“ steht in etwas, das nicht vorgelesen wird, wo niemand es finden könnte.`,
    hint: 'Nehmen Sie es aus der Kopf- oder Fußzeile, oder aus role="artifact".',
  }),
  'layout/duplicate-field': ({ name }) => ({
    message: `Zwei Felder heißen „${name}“; wer eines ausfüllt, füllte auch das andere aus.`,
    hint: 'Geben Sie jedem einen eigenen Namen; nur Felder mit kind="option" dürfen sich einen teilen.',
  }),
  'layout/page-count': ({ template, found, expected }) => ({
    message: `templates/${template}.hbs ergibt ${found} Seiten, und es gibt Plätze für ${expected}.`,
    hint: 'Geben Sie eine <page> für jede Karte oder jeden Streifen, und eine für jede leere Karte.',
  }),
  'layout/page-other-size': ({ template, found, expected }) => ({
    message: `Eine Seite von templates/${template}.hbs hat ${formatNumber(found.width)} × ${formatNumber(found.height)} mm, und ihr Platz auf dem Bogen ${formatNumber(expected.width)} × ${formatNumber(expected.height)} mm.`,
    hint: `Geben Sie ihr in templates/${template}.css die Breite und Höhe, die die Vorlage erhält.`,
  }),
  'layout/outside-page': ({ text }) => ({
    message: `Die Wörter „${excerpt(text)}“ stehen außerhalb jeder Seite und würden nicht gedruckt.`,
    hint: 'Stellen Sie sie in eine <page> oder einen <flow>.',
  }),
  'layout/drawing-in-words': ({ tag }) => ({
    message: `<${tag}> steht mitten in Wörtern, wo keine Zeichnung sein kann.`,
    hint: 'Stellen Sie es in einer flex-Zeile neben die Wörter, oder geben Sie ihm außerhalb des <span> display: block.',
  }),
  'layout/link-as-box': () => ({
    message: '<a> steht in einer flex-Zeile oder als Block, wo es nirgendwohin führen würde.',
    hint: 'Stellen Sie es in ein <p>, <div> oder <span>, das dort steht: <div><a href="…">Wörter</a></div>.',
  }),
  'layout/unknown-shape': ({ name, known }) => ({
    message: `Es gibt keine Zeichnung namens „${name}“.`,
    hint: `Zeichnungen: ${known.join(', ')}. Eine neue kommt in templates/shapes/${name || 'name'}.svg.`,
    hintWhereTyped: `Zeichnungen: ${known.join(', ')}.`,
  }),
} satisfies ProblemWords<typeof layoutProblems>;

function inside(element: string | undefined, word: string): string {
  return element === undefined ? '' : ` ${word} ${element}`;
}

function beginning(words: string | undefined): string {
  return words === undefined ? '' : ` und mit „${excerpt(words)}“ beginnt`;
}

function onPage(name: string | undefined): string {
  return name === undefined ? 'hier' : `auf ${name || 'dieser Seite'}`;
}

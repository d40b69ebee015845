import type { styleProblems } from '../../../problems/style.ts';
import { usesEm } from '../../../problems/style.ts';
import type { ProblemWords } from '../../kind.ts';

export const style = {
  'style/encoding': () => ({
    message: 'Dieses Stylesheet ist kein UTF-8-Text.',
    hint: 'Speichern Sie es noch einmal mit der Kodierung UTF-8.',
  }),
  'style/missing': ({ sheet }) => ({
    message: `Es gibt kein Stylesheet „${sheet}“.`,
    hint: `Fügen Sie templates/${sheet}.css hinzu.`,
  }),
  'style/syntax': ({ detail }) => ({ message: `Dieses Stylesheet ist hier nicht zu lesen: ${detail}.` }),
  'style/too-deep': ({ most }) => ({
    message: `Hier stehen mehr als ${most} Klammern ineinander.`,
    hint: 'Schreiben Sie den Wert ohne sie; Stylesheets kennen hier nur var(…), fit(…) und Summen.',
  }),
  'style/number': ({ found, most }) => ({
    message: `Die Zahl „${found}“ ist zu groß.`,
    hint: `Zahlen gehen bis ${most}; kein Bogen Papier braucht mehr.`,
  }),
  'style/endless-variable': ({ name }) => ({
    message: `Die Variable „${name}“ führt zu sich selbst zurück, oder besteht aus zu vielen anderen.`,
    hint: 'Geben Sie ihr einen eigenen Wert.',
  }),
  'style/at-rule': ({ name }) => ({
    message: `Stylesheets haben hier kein @${name}.`,
    hint: 'Nehmen Sie Regeln mit Tags, Klassen und ids; Schriften stehen in fonts/fonts.json.',
  }),
  'style/selector': ({ found }) => ({
    message: `Den Selektor „${found}“ kennen wir nicht.`,
    hint: 'Selektoren bestehen aus Tags, .Klassen, #ids, Leerzeichen und >.',
  }),
  'style/unknown-property': ({ property, nearest, known }) => ({
    message: `Die Eigenschaft „${property}“ gibt es nicht.`,
    hint: nearest ? `Meinten Sie „${nearest}“?` : `Eigenschaften: ${known.join(', ')}.`,
  }),
  'style/important': () => ({
    message: 'Stylesheets haben hier kein !important.',
    hint: 'Lassen Sie einen genaueren Selektor gewinnen, oder eine spätere Regel.',
  }),
  'style/token': ({ found }) => ({ message: `„${found}“ gehört nicht in einen Wert.` }),
  'style/value': ({ property, found, takes }) => ({
    message: `„${property}“ kann nicht „${found}“ sein.`,
    hint: `Möglich: ${takes}.${usesEm(found) ? ' Längen in em gehen nicht zusammen mit einer Schriftgröße fit(…).' : ''}`,
  }),
  'style/unknown-family': ({ family, known }) => ({
    message: `Die Schrift „${family}“ gibt es nicht.`,
    hint: `Schriften: ${known.join(', ')}. Eine neue kommt in fonts/fonts.json.`,
  }),
  'style/ink': ({ property, found }) => ({
    message: `„${property}: ${found}“ verlangt farbige Tinte, und diese Ausgabe wird schwarz auf farbiges Papier gedruckt.`,
    hint: 'Nehmen Sie Schwarz, ein Grau, oder einen Selektor nur für die Ausgabe auf weißem Papier: .white-paper …',
  }),
  'style/unknown-variable': ({ name }) => ({
    message: `Die Variable „${name}“ hat hier keinen Wert, oder verweist auf sich selbst.`,
    hint: `Geben Sie ihr einen, etwa ${name || '--name'}: 5mm, auf diesem Element oder einem darum herum.`,
  }),
  'style/attribute': ({ tag, found }) => ({
    message: `Das style-Attribut von <${tag}> enthält mehr als Variablen: „${found}“.`,
    hint: 'Ein style-Attribut gibt Variablen (--band: #fdf69e); der Rest gehört in ein Stylesheet.',
  }),
} satisfies ProblemWords<typeof styleProblems>;

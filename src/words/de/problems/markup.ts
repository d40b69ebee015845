import type { markupProblems } from '../../../problems/markup.ts';
import type { ProblemWords } from '../../kind.ts';

export const markup = {
  'markup/unknown-tag': ({ tag, known }) => ({
    message: `Eine Vorlage benutzt das Tag <${tag}>, das es nicht gibt.`,
    hint: `Möglich sind: ${known.join(', ')}.`,
  }),
  'markup/unknown-attribute': ({ tag, attribute, known }) => ({
    message: `Das Tag <${tag}> hat kein Attribut „${attribute}“.`,
    hint: `Möglich sind: ${known.join(', ')}.`,
  }),
  'markup/attribute-value': ({ tag, attribute, found, known }) => ({
    message: `Das Attribut „${attribute}“ von <${tag}> kann nicht „${found}“ sein.`,
    hint: `Möglich sind: ${known.join(', ')}.`,
  }),
  'markup/unknown-role': ({ role }) => ({
    message: `Die Rolle „${role}“ gibt es nicht.`,
    hint: 'Die einzige Rolle ist artifact, für Schmuck, der nicht vorgelesen wird; andere Rollen folgen aus dem Tag.',
  }),
  'markup/not-closed': ({ tag }) => ({
    message: `Eine Vorlage öffnet <${tag}> und schließt es nicht.`,
    hint: `Fügen Sie </${tag}> hinzu, wo es endet, im selben Block {{#…}}, oder schreiben Sie <${tag}/>, wenn nichts darin steht.`,
  }),
  'markup/too-deep': ({ most }) => ({
    message: `Hier stehen mehr als ${most} Tags ineinander.`,
    hint: 'Löschen Sie Tags, die nur ein anderes enthalten; oder suchen Sie eines, das nicht geschlossen ist.',
  }),
  'markup/quotes': ({ attribute }) => ({
    message: `Der Wert von „${attribute}“ steht nicht in geraden Anführungszeichen.`,
    hint: `Schreiben Sie ${attribute}="…" mit den Anführungszeichen der Tastatur; „ “ und ‚ ‘ sind hier Buchstaben.`,
  }),
  'markup/unfinished-tag': () => ({
    message: 'Dieses < beginnt ein Tag, das nicht fertig ist, oder gar keines.',
    hint: 'Beenden Sie das Tag mit >, oder schreiben Sie &lt; für das Zeichen selbst.',
  }),
  'markup/stray-closing': () => ({
    message: 'Eine Vorlage schließt ein Tag, das nicht offen ist.',
    hint: 'Löschen Sie es, oder öffnen Sie das Tag davor, in derselben Vorlage und im selben Block {{#…}}.',
  }),
  'markup/not-empty': ({ tag }) => ({
    message: `Eine Vorlage stellt etwas in <${tag}>, das nichts aufnimmt; es würde nicht gedruckt.`,
    hint: `Schließen Sie es gleich, <${tag}/>, und stellen Sie den Rest dahinter.`,
  }),
  'markup/unknown-entity': ({ entity }) => ({
    message: `Die Entität „${entity}“ gibt es hier nicht.`,
    hint: 'Tippen Sie das Zeichen selbst, oder seine Nummer: &#160; für ein geschütztes Leerzeichen.',
  }),
  'markup/no-document': ({ template }) => ({
    message: `Die Vorlage „${template}“ ergibt kein <document>.`,
    hint: 'Alles, was eine Vorlage druckt, steht in einem einzigen <document>…</document>.',
  }),
} satisfies ProblemWords<typeof markupProblems>;

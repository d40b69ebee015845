import type { markupProblems } from '../../../problems/markup.ts';
import type { ProblemWords } from '../../kind.ts';

export const markup = {
  'markup/unknown-tag': ({ tag, known }) => ({
    message: `Een sjabloon gebruikt de tag <${tag}>, die niet bestaat.`,
    hint: `Gebruik een van: ${known.join(', ')}.`,
  }),
  'markup/unknown-attribute': ({ tag, attribute, known }) => ({
    message: `De tag <${tag}> heeft geen attribuut “${attribute}”.`,
    hint: `Wel: ${known.join(', ')}.`,
  }),
  'markup/attribute-value': ({ tag, attribute, found, known }) => ({
    message: `Het attribuut “${attribute}” van <${tag}> kan niet “${found}” zijn.`,
    hint: `Wel: ${known.join(', ')}.`,
  }),
  'markup/unknown-role': ({ role }) => ({
    message: `De rol “${role}” bestaat niet.`,
    hint: 'De enige rol is artifact, voor versiering die niet wordt voorgelezen; andere rollen volgen uit de tag.',
  }),
  'markup/not-closed': ({ tag }) => ({
    message: `Een sjabloon opent <${tag}> en sluit hem niet.`,
    hint: `Zet </${tag}> waar hij eindigt, in hetzelfde blok {{#…}}, of schrijf <${tag}/> als er niets in staat.`,
  }),
  'markup/too-deep': ({ most }) => ({
    message: `Hier staan meer dan ${most} tags in elkaar.`,
    hint: 'Haal tags weg die alleen een andere bevatten; of zoek er een die niet gesloten is.',
  }),
  'markup/quotes': ({ attribute }) => ({
    message: `De waarde van “${attribute}” staat niet tussen rechte aanhalingstekens.`,
    hint: `Schrijf ${attribute}="…" met de aanhalingstekens van het toetsenbord; “ ” en ‘ ’ zijn hier letters.`,
  }),
  'markup/unfinished-tag': () => ({
    message: 'Deze < begint een tag die niet af is, of geen tag.',
    hint: 'Beëindig de tag met >, of schrijf &lt; voor het teken zelf.',
  }),
  'markup/stray-closing': () => ({
    message: 'Een sjabloon sluit een tag die niet open staat.',
    hint: 'Haal ze weg, of open de tag ervoor, in hetzelfde sjabloon en hetzelfde blok {{#…}}.',
  }),
  'markup/not-empty': ({ tag }) => ({
    message: `Een sjabloon zet iets in <${tag}>, waar niets in kan, zodat het niet afgedrukt zou worden.`,
    hint: `Sluit de tag meteen, <${tag}/>, en zet de rest erachter.`,
  }),
  'markup/unknown-entity': ({ entity }) => ({
    message: `De naam “${entity}” bestaat hier niet.`,
    hint: 'Typ het teken zelf, of zijn nummer: &#160; voor een vaste spatie.',
  }),
  'markup/no-document': ({ template }) => ({
    message: `Het sjabloon “${template}” geeft geen <document>.`,
    hint: 'Alles wat een sjabloon afdrukt, staat in één <document>…</document>.',
  }),
} satisfies ProblemWords<typeof markupProblems>;

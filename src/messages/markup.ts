import { error } from './catalogue.ts';

export const markupMessages = {
  'markup/unknown-tag': error<{ tag: string; known: readonly string[] }>({
    en: ({ tag, known }) => ({
      message: `A template uses the tag <${tag}>, which does not exist.`,
      hint: `Use one of: ${known.join(', ')}.`,
    }),
    nl: ({ tag, known }) => ({
      message: `Een sjabloon gebruikt de tag <${tag}>, die niet bestaat.`,
      hint: `Gebruik een van: ${known.join(', ')}.`,
    }),
  }),
  'markup/unknown-attribute': error<{ tag: string; attribute: string; known: readonly string[] }>({
    en: ({ tag, attribute, known }) => ({
      message: `The tag <${tag}> has no attribute “${attribute}”.`,
      hint: `It takes: ${known.join(', ')}.`,
    }),
    nl: ({ tag, attribute, known }) => ({
      message: `De tag <${tag}> heeft geen attribuut “${attribute}”.`,
      hint: `Wel: ${known.join(', ')}.`,
    }),
  }),
  'markup/attribute-value': error<{
    tag: string;
    attribute: string;
    found: string;
    known: readonly string[];
  }>({
    en: ({ tag, attribute, found, known }) => ({
      message: `The attribute “${attribute}” of <${tag}> does not take “${found}”.`,
      hint: `It takes: ${known.join(', ')}.`,
    }),
    nl: ({ tag, attribute, found, known }) => ({
      message: `Het attribuut “${attribute}” van <${tag}> kan niet “${found}” zijn.`,
      hint: `Wel: ${known.join(', ')}.`,
    }),
  }),
  'markup/unknown-role': error<{ role: string }>({
    en: ({ role }) => ({
      message: `The role “${role}” does not exist.`,
      hint: 'The only role is artifact, for decoration that is not read aloud; other roles follow from the tag.',
    }),
    nl: ({ role }) => ({
      message: `De rol “${role}” bestaat niet.`,
      hint: 'De enige rol is artifact, voor versiering die niet wordt voorgelezen; andere rollen volgen uit de tag.',
    }),
  }),
  'markup/not-closed': error<{ tag: string }>({
    en: ({ tag }) => ({
      message: `A template opens <${tag}> and does not close it.`,
      hint: `Add </${tag}> where it ends, in the same {{#…}} block, or write <${tag}/> if it holds nothing.`,
    }),
    nl: ({ tag }) => ({
      message: `Een sjabloon opent <${tag}> en sluit hem niet.`,
      hint: `Zet </${tag}> waar hij eindigt, in hetzelfde blok {{#…}}, of schrijf <${tag}/> als er niets in staat.`,
    }),
  }),
  'markup/too-deep': error<{ most: number }>({
    en: ({ most }) => ({
      message: `More than ${most} tags stand inside each other here.`,
      hint: 'Take away tags that hold nothing but another; or look for one that is not closed.',
    }),
    nl: ({ most }) => ({
      message: `Hier staan meer dan ${most} tags in elkaar.`,
      hint: 'Haal tags weg die alleen een andere bevatten; of zoek er een die niet gesloten is.',
    }),
  }),
  'markup/quotes': error<{ attribute: string }>({
    en: ({ attribute }) => ({
      message: `The value of “${attribute}” does not stand between straight quotes.`,
      hint: `Write ${attribute}="…" with the quotes of the keyboard; “ ” and ‘ ’ are letters here.`,
    }),
    nl: ({ attribute }) => ({
      message: `De waarde van “${attribute}” staat niet tussen rechte aanhalingstekens.`,
      hint: `Schrijf ${attribute}="…" met de aanhalingstekens van het toetsenbord; “ ” en ‘ ’ zijn hier letters.`,
    }),
  }),
  'markup/unfinished-tag': error({
    en: () => ({
      message: 'This < begins a tag that is not finished, or none at all.',
      hint: 'End the tag with >, or write &lt; for the sign itself.',
    }),
    nl: () => ({
      message: 'Deze < begint een tag die niet af is, of geen tag.',
      hint: 'Beëindig de tag met >, of schrijf &lt; voor het teken zelf.',
    }),
  }),
  'markup/stray-closing': error({
    en: () => ({
      message: 'A template closes a tag that is not open.',
      hint: 'Take it out, or open the tag before it, in the same template and the same {{#…}} block.',
    }),
    nl: () => ({
      message: 'Een sjabloon sluit een tag die niet open staat.',
      hint: 'Haal ze weg, of open de tag ervoor, in hetzelfde sjabloon en hetzelfde blok {{#…}}.',
    }),
  }),
  'markup/not-empty': error<{ tag: string }>({
    en: ({ tag }) => ({
      message: `A template puts something inside <${tag}>, which takes nothing, so that it would not be printed.`,
      hint: `Close it at once, <${tag}/>, and put the rest after it.`,
    }),
    nl: ({ tag }) => ({
      message: `Een sjabloon zet iets in <${tag}>, waar niets in kan, zodat het niet afgedrukt zou worden.`,
      hint: `Sluit de tag meteen, <${tag}/>, en zet de rest erachter.`,
    }),
  }),
  'markup/unknown-entity': error<{ entity: string }>({
    en: ({ entity }) => ({
      message: `The entity “${entity}” does not exist here.`,
      hint: 'Type the character itself, or its number: &#160; for a space that does not break.',
    }),
    nl: ({ entity }) => ({
      message: `De naam “${entity}” bestaat hier niet.`,
      hint: 'Typ het teken zelf, of zijn nummer: &#160; voor een vaste spatie.',
    }),
  }),
  'markup/no-document': error<{ template: string }>({
    en: ({ template }) => ({
      message: `The template “${template}” does not give a <document>.`,
      hint: 'Everything a template prints stands inside one <document>…</document>.',
    }),
    nl: ({ template }) => ({
      message: `Het sjabloon “${template}” geeft geen <document>.`,
      hint: 'Alles wat een sjabloon afdrukt, staat in één <document>…</document>.',
    }),
  }),
} as const;

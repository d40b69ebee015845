import type { translationsProblems } from '../../../problems/translations.ts';
import type { ProblemWords } from '../../kind.ts';
import { count, excerpt } from '../../phrases.ts';

export const translations = {
  'content/translation-name': ({ found, name }) => ({
    message: `Het bestand heet ${name}.yaml, en zegt dat de taal ${found} is.`,
    hint: `Noem het ${found}.yaml, of zet de taal juist.`,
  }),
  'content/stray-translation': ({ id, meant }) => ({
    message: `Het deck heeft geen cluster of kaart ${id} om te vertalen.`,
    hint: meant ? `Bedoelde je ${meant}?` : 'Haal het weg, of schrijf de id zoals in deck.yaml.',
  }),
  'content/no-such-translation': ({ language, known }) => ({
    message: `Er is geen vertaling in ${language}.`,
    hint: `Er is: ${known.join(', ')}. Begin er een met: kletspot translate ${language}`,
  }),
  'content/not-translated': ({ language, id, text }) => ({
    message: `Niet vertaald in ${language}: “${excerpt(text)}” (${id}). Daar worden de eigen woorden van het deck gedrukt.`,
    hint: `Voeg het toe in content/translations/${language}.yaml.`,
  }),
  'content/outdated-translation': ({ language, id, text }) => ({
    message: `“${excerpt(text)}” (${id}) is in het deck veranderd nadat het in ${language} vertaald was.`,
    hint: `Kijk de vertaling na; kletspot translate ${language} zegt dan hoe je aanduidt dat ze klopt.`,
  }),
  'content/unread-translation': ({ language }) => ({
    message: `Niemand die ${language} van huis uit spreekt, heeft de vertaling nagelezen.`,
    hint: 'Vraag het iemand, en voeg dan een regel “read-by:” met een naam toe. Er kunnen fouten in staan.',
  }),
  'content/backs-not-printed': ({ cards }) => ({
    message: `${count(cards, 'kaart heeft', 'kaarten hebben')} woorden voor de achterkant, en er worden geen achterkanten gedrukt.`,
    hint: 'Geef --backs long erbij (of short, als de printer het papier over de korte rand draait).',
  }),
  'command/wrong-languages': ({ option, value }, nameOf) => ({
    message: `“${value}” is niet één taal of twee, bij ${nameOf(option)}.`,
    hint: 'Geef hun codes, elk één keer: --languages nl,ar',
  }),
  'command/second-of-what': ({ option, other }, nameOf) => ({
    message: `${nameOf(option)} zegt waar de tweede taal staat, en die is er niet.`,
    hint: `Geef er twee: ${nameOf(other)} nl,ar`,
  }),
} satisfies ProblemWords<typeof translationsProblems>;

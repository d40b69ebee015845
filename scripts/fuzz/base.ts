/** What is spoilt: a small project with a bit of everything that is printed, addresses, and what a browser kept. */
import type { Files } from '../../src/files.ts';
import { USUAL_PRINTING } from '../../src/request/card-printing.ts';
import { ALL_CARDS, type Choice } from '../../src/selection/choice.ts';
import { writeKeptChoices } from '../../src/web/app/memory/kept-choices.ts';
import { encodePot } from '../../src/web/app/pot/pot-address.ts';
import { SMALL, smallProject } from '../../tests/products/small-project.ts';

const written = (words: string) => ({ words, language: undefined });

const FULL_OF_OWN: Choice = {
  ...ALL_CARDS,
  title: 'Onze keuze',
  description: 'Voor ons eerste gesprek',
  clusters: ['eerste'],
  without: ['twee'],
  ownClusters: [{ id: 'zorg', title: written('Zorg'), colour: 'oranje', hex: '#f7c08a', shape: 'kring' }],
  ownCards: [
    { cluster: 'eerste', text: written('Wat vroeg jij zelf nooit?'), note: written('Laat ruimte.') },
    { cluster: 'zorg', text: { words: 'And one of ours?', language: 'en' }, note: undefined },
  ],
  draw: { from: 'each', count: 1 },
  seed: 42,
  sort: 'random',
  copies: 2,
};

const POTS = [
  { choice: ALL_CARDS, printing: USUAL_PRINTING },
  {
    choice: { ...ALL_CARDS, cards: ['1.1', 'drie'] },
    printing: { ...USUAL_PRINTING, edition: 'large-print' },
  },
  { choice: FULL_OF_OWN, printing: USUAL_PRINTING },
] as const;

const ADDRESSES = POTS.map((pot) => encodePot(pot as Parameters<typeof encodePot>[0]));

const LEADS = [{ id: 'a', number: '1.1', question: 'Wat doet jou deugd?', words: 'Iemand belt op maandag.' }];

const KEPT: Readonly<Record<string, string>> = {
  'state:choices': writeKeptChoices({ address: ADDRESSES[2], earlier: ADDRESSES.slice(0, 2) }) ?? '',
  'state:leads': JSON.stringify(LEADS),
  'state:choice': ADDRESSES[2] ?? '',
  'state:drawn': JSON.stringify(['1.1', 'drie']),
};

/** By path; addresses and what a browser kept under names that no file has. */
export function baseFiles(): Files {
  const encoded = (texts: Readonly<Record<string, string>>): [string, Uint8Array][] =>
    Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]);
  const addresses = Object.fromEntries(ADDRESSES.map((address, index) => [`address:${index}`, address]));
  return new Map([...smallProject(), ...encoded(addresses), ...encoded(KEPT)]);
}

/** What each font that stands in for others is for. */
const SET_IN: readonly (readonly [RegExp, string])[] = [
  [/noto-sans\//, 'Τι σε χαροποιεί, **và bạn**?'],
  [/Vazirmatn/, 'ما الذي **يسعدك** اليوم؟'],
  [/Hebrew/, 'מה **משמח** אותך?'],
  [/Ethiopic/, 'ምን **ያስደስትሃል** ዛሬ'],
  [/Armenian/, 'Ի՞նչն է **քեզ** ուրախացնում'],
  [/Georgian/, 'რა **გახარებს** შენ'],
  [/Bengali/, 'কী তোমাকে **আনন্দ** দেয়'],
  [/Gurmukhi/, 'ਤੁਹਾਨੂੰ **ਕੀ** ਖੁਸ਼ ਕਰਦਾ ਹੈ'],
  [/Gujarati/, 'તમને **શું** આનંદ આપે છે'],
  [/Tamil/, 'உங்களை **எது** மகிழ்விக்கிறது'],
  [/Telugu/, 'మీకు **ఏది** ఆనందం ఇస్తుంది'],
  [/Kannada/, 'ನಿಮಗೆ **ಏನು** ಸಂತೋಷ'],
  [/Malayalam/, 'നിങ്ങൾക്ക് **എന്താണ്** സന്തോഷം'],
  [/Sinhala/, 'ඔබව **සතුටු** කරන්නේ කුමක්ද'],
  [/Thai/, 'อะไร **ทำให้** คุณมีความสุข'],
  [/Lao/, 'ແມ່ນ **ຫຍັງ** ເຮັດໃຫ້ເຈົ້າມີຄວາມສຸກ'],
  [/Khmer/, 'អ្វី **ធ្វើឱ្យ** អ្នករីករាយ'],
  [/Myanmar/, 'ဘယ်အရာက **သင့်ကို** ပျော်စေသလဲ'],
  [/Emoji/, 'Wat vier jij 🎉'],
  [/Symbols/, 'Wat kies jij ☐ ★ ♫'],
];

/** The deck with a question that is set in this font, which is else not opened. */
export function deckSetIn(font: string): Files {
  const question = SET_IN.find(([name]) => name.test(font))?.[1];
  const deck = SMALL['content/deck.yaml'] ?? '';
  const asked = question === undefined ? deck : deck.replace('Waar kom je graag?', `"${question}"`);
  return new Map([['content/deck.yaml', new TextEncoder().encode(asked)]]);
}

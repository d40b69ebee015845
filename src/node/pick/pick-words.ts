/** The picker's words. */

import { formatNumber } from '../../numbers.ts';
import type { Draw } from '../../selection/choice.ts';
import type { Language } from '../../words/index.ts';
import type { Action, Field, Form, MenuName } from './state.ts';

export interface PotCounts {
  readonly kept: number;
  readonly all: number;
  readonly own: number;
  /** Made when it is built, from the cards of the deck. */
  readonly draw: Draw | undefined;
}

export interface SavedPot extends Omit<PotCounts, 'all'> {
  readonly file: string;
  /** The command that builds it. */
  readonly command: string;
}

export interface PickWords {
  readonly counts: (counts: PotCounts) => string;
  readonly sheets: (total: number, piles: string) => string;
  readonly tooMany: string;
  readonly nothing: string;
  readonly filter: string;
  readonly filterEmpty: string;
  readonly noMatch: (filter: string) => string;
  readonly own: string;
  readonly note: string;
  readonly size: (points: number) => string;
  readonly keys: { readonly list: string; readonly menu: string; readonly form: string };
  readonly menus: Record<MenuName, (file: string) => string>;
  readonly actions: Record<Action, string>;
  readonly forms: Record<Form['purpose'], string>;
  readonly fields: Record<Field['name'], string>;
  readonly wrongCount: string;
  readonly drawn: (count: number) => string;
  readonly tooSmall: string;
  readonly saved: (saved: SavedPot) => string;
  readonly draft: (file: string, command: string) => string;
  readonly unsaved: string;
  readonly failed: string;
  readonly otherDraft: (file: string, command: string) => string;
  readonly usualFile: string;
  readonly draftName: string;
  readonly questions: QuestionWords;
}

/** Asked one by one, where the screen cannot be drawn on. */
export interface QuestionWords {
  readonly lead: (draft: string) => string;
  readonly cards: string;
  readonly unknown: (names: string) => string;
  readonly all: string;
  readonly none: string;
  readonly ownText: string;
  readonly ownCluster: string;
  readonly ownNote: string;
  readonly title: string;
  readonly file: (usual: string) => string;
  readonly exists: (file: string) => string;
}

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

/** Between commas, after the cards of the deck that are drawn from. */
const draws: Record<Language, (draw: Draw | undefined) => string> = {
  en: (draw) =>
    draw
      ? `, of which building draws ${draw.count}${draw.from === 'each' ? ' of each colour' : ' in all'}`
      : '',
  nl: (draw) =>
    draw
      ? `, waaruit bij het bouwen ${draw.count}${draw.from === 'each' ? ' van elke kleur' : ''} getrokken worden`
      : '',
};

export const pickWords: Record<Language, PickWords> = {
  en: {
    counts: ({ kept, all, own, draw }) =>
      `${kept} of ${plural(all, 'card', 'cards')}${draws.en(draw)}${draw && own > 0 ? ',' : ''}${own > 0 ? ` and ${own} of your own` : ''}`,
    sheets: (total, piles) => `${plural(total, 'sheet', 'sheets')}: ${piles}`,
    tooMany: 'So many cards that the paper is only told when they are built.',
    nothing: 'Nothing chosen yet: space keeps a card, Enter shows what can be done.',
    filter: 'Find: ',
    filterEmpty: 'type to find',
    noMatch: (filter) => `No card has “${filter}”. Backspace or Esc shows all again.`,
    own: 'own',
    note: 'Note: ',
    size: (points) => `as printed, ${formatNumber(points, 'en', { most: 1 })} pt`,
    keys: {
      list: 'Enter menu · space keep or leave · ↑↓ move · Tab whole cluster · Esc leave',
      menu: '↑↓ or number · Enter do · Esc back',
      form: 'Enter next, done at the last · ↑↓ field · Esc do nothing',
    },
    menus: {
      main: () => 'What now?',
      leave: () => 'Leave?',
      overwrite: (file) => `${file} is there already.`,
    },
    actions: {
      save: 'Save under a name, and stop (Ctrl+S)',
      add: 'Add a card of your own (Ctrl+N)',
      edit: 'Change this card of yours (Ctrl+E)',
      remove: 'Take this card of yours away (Delete)',
      cluster: 'Keep or leave this whole cluster (Tab)',
      draw: 'Draw some of each colour at random',
      all: 'Keep all cards',
      none: 'Leave all cards of the deck',
      undo: 'Undo (Ctrl+Z)',
      leave: 'Leave (Esc)',
      draft: 'Stop, and keep this as a draft',
      discard: 'Throw away what was changed, and stop',
      overwrite: 'Put this in its place, and stop',
      back: 'Go on choosing',
    },
    forms: {
      add: 'A card of your own',
      edit: 'Your card',
      draw: 'Draw from what is kept; from everything where nothing is',
      save: 'Save this choice',
    },
    fields: {
      cluster: 'Cluster (← → or number)',
      text: 'Text of the card',
      note: 'Note to who leads the talk (not on the card)',
      count: 'How many of each colour',
      title: 'Name of the pot (printed on the sheets; may stay empty)',
      file: 'File',
    },
    wrongCount: 'A whole number of at least 1 was expected; nothing was drawn.',
    drawn: (count) => `Drew ${plural(count, 'card', 'cards')}. Ctrl+Z takes that back.`,
    tooSmall: 'This window is too small: make it larger, or use pick --plain.',
    saved: ({ file, kept, own, draw, command }) => {
      const cards = draw
        ? `${plural(kept, 'card', 'cards')}${draws.en(draw)}${own > 0 ? `, and ${own} of your own` : ''}`
        : `${plural(kept + own, 'card', 'cards')}${own > 0 ? `, ${own} of them your own` : ''}`;
      return `Saved in ${file}: ${cards}.\nMake the PDFs:\n  ${command}`;
    },
    draft: (file, command) =>
      `Not saved under a name; kept as a draft in ${file}. Go on with it:\n  ${command}`,
    unsaved: 'Nothing was changed.',
    failed: 'It could not be saved.',
    otherDraft: (file, command) => `An earlier draft is in ${file}; go on with it: ${command}`,
    usualFile: 'my-pot.yaml',
    draftName: 'draft',
    questions: {
      lead: (draft) =>
        `Questions one by one; Enter alone leaves things as they are. Until the end all is kept in ${draft}; Ctrl+D stops.`,
      cards: 'Which cards? Numbers (1.1 1.3), all or none',
      unknown: (names) => `Not a card of this cluster: ${names}. Once more.`,
      all: 'all',
      none: 'none',
      ownText: 'A card of your own? Its text; Enter alone: no more',
      ownCluster: 'For which cluster? Its number',
      ownNote: 'A note to who leads the talk? Enter alone: none',
      title: 'Name of the pot, printed on the sheets? Enter alone: none',
      file: (usual) => `In which file? Enter alone: ${usual}`,
      exists: (file) => `${file} is there already. Another name; or Enter alone to put this in its place`,
    },
  },
  nl: {
    counts: ({ kept, all, own, draw }) =>
      `${kept} van ${plural(all, 'kaart', 'kaarten')}${draws.nl(draw)}${draw && own > 0 ? ',' : ''}${own > 0 ? ` en ${own} eigen` : ''}`,
    sheets: (total, piles) => `${plural(total, 'vel', 'vellen')}: ${piles}`,
    tooMany: 'Zoveel kaarten dat pas bij het bouwen gezegd wordt hoeveel papier ze vragen.',
    nothing: 'Nog niets gekozen: spatie houdt een kaart, Enter toont wat er kan.',
    filter: 'Zoek: ',
    filterEmpty: 'typ om te zoeken',
    noMatch: (filter) => `Geen kaart heeft “${filter}”. Backspace of Esc toont alles weer.`,
    own: 'eigen',
    note: 'Noot: ',
    size: (points) => `zoals gedrukt, ${formatNumber(points, 'nl', { most: 1 })} pt`,
    keys: {
      list: 'Enter menu · spatie houd of laat · ↑↓ ga · Tab hele cluster · Esc weg',
      menu: '↑↓ of nummer · Enter doe · Esc terug',
      form: 'Enter volgende, bij het laatste klaar · ↑↓ vak · Esc doe niets',
    },
    menus: {
      main: () => 'Wat nu?',
      leave: () => 'Weggaan?',
      overwrite: (file) => `${file} bestaat al.`,
    },
    actions: {
      save: 'Bewaar onder een naam, en stop (Ctrl+S)',
      add: 'Voeg een eigen kaart toe (Ctrl+N)',
      edit: 'Verander deze eigen kaart (Ctrl+E)',
      remove: 'Haal deze eigen kaart weg (Delete)',
      cluster: 'Houd of laat deze hele cluster (Tab)',
      draw: 'Trek van elke kleur enkele op goed geluk',
      all: 'Houd alle kaarten',
      none: 'Laat alle kaarten van het deck',
      undo: 'Ongedaan maken (Ctrl+Z)',
      leave: 'Ga weg (Esc)',
      draft: 'Stop, en houd dit als klad',
      discard: 'Gooi weg wat veranderd is, en stop',
      overwrite: 'Zet dit in de plaats, en stop',
      back: 'Kies verder',
    },
    forms: {
      add: 'Een eigen kaart',
      edit: 'Je eigen kaart',
      draw: 'Trek uit wat je houdt; uit alles als je nog niets houdt',
      save: 'Bewaar deze keuze',
    },
    fields: {
      cluster: 'Cluster (← → of nummer)',
      text: 'Tekst van de kaart',
      note: 'Noot voor wie het gesprek begeleidt (niet op de kaart)',
      count: 'Hoeveel van elke kleur',
      title: 'Naam van de pot (staat op de vellen; mag leeg blijven)',
      file: 'Bestand',
    },
    wrongCount: 'Een geheel getal van minstens 1 werd verwacht; er is niets getrokken.',
    drawn: (count) => `${plural(count, 'kaart', 'kaarten')} getrokken. Ctrl+Z maakt dat ongedaan.`,
    tooSmall: 'Dit venster is te klein: maak het groter, of gebruik pick --plain.',
    saved: ({ file, kept, own, draw, command }) => {
      const cards = draw
        ? `${plural(kept, 'kaart', 'kaarten')}${draws.nl(draw)}${own > 0 ? `, en ${own} eigen` : ''}`
        : `${plural(kept + own, 'kaart', 'kaarten')}${own > 0 ? `, waarvan ${own} eigen` : ''}`;
      return `Bewaard in ${file}: ${cards}.\nMaak de pdf's:\n  ${command}`;
    },
    draft: (file, command) =>
      `Niet onder een naam bewaard; als klad gehouden in ${file}. Ga ermee verder:\n  ${command}`,
    unsaved: 'Er is niets veranderd.',
    failed: 'Het kon niet bewaard worden.',
    otherDraft: (file, command) => `Een eerder klad staat in ${file}; ga ermee verder: ${command}`,
    usualFile: 'mijn-pot.yaml',
    draftName: 'klad',
    questions: {
      lead: (draft) =>
        `Vragen één voor één; alleen Enter laat alles zoals het is. Tot het einde staat alles in ${draft}; Ctrl+D stopt.`,
      cards: 'Welke kaarten? Nummers (1.1 1.3), alle of geen',
      unknown: (names) => `Geen kaart van deze cluster: ${names}. Nog eens.`,
      all: 'alle',
      none: 'geen',
      ownText: 'Een eigen kaart? De tekst; alleen Enter: geen meer',
      ownCluster: 'Bij welke cluster? Het nummer',
      ownNote: 'Een noot voor wie het gesprek begeleidt? Alleen Enter: geen',
      title: 'Naam van de pot, gedrukt op de vellen? Alleen Enter: geen',
      file: (usual) => `In welk bestand? Alleen Enter: ${usual}`,
      exists: (file) => `${file} bestaat al. Een andere naam; of alleen Enter om dit in de plaats te zetten`,
    },
  },
};

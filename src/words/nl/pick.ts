import type { Draw, pick as english } from '../en/pick.ts';
import { count } from '../phrases.ts';
import { formatNumber } from './formats.ts';

/** Between commas, after the cards of the deck that are drawn from. */
const draws = (draw: Draw | undefined): string =>
  draw
    ? `, waaruit bij het bouwen ${draw.count}${draw.from === 'each' ? ' van elke kleur' : ''} getrokken worden`
    : '';

export const pick = {
  counts: ({ kept, all, own, draw }) =>
    `${kept} van ${count(all, 'kaart', 'kaarten')}${draws(draw)}${draw && own > 0 ? ',' : ''}${own > 0 ? ` en ${own} eigen` : ''}`,
  sheets: (total, piles) => `${count(total, 'vel', 'vellen')}: ${piles}`,
  tooMany: 'Zoveel kaarten dat pas bij het bouwen gezegd wordt hoeveel papier ze vragen.',
  nothing: 'Nog niets gekozen: spatie houdt een kaart, Enter toont wat er kan.',
  filter: 'Zoek: ',
  filterEmpty: 'typ om te zoeken',
  noMatch: (filter) => `Geen kaart heeft “${filter}”. Backspace of Esc toont alles weer.`,
  own: 'eigen',
  note: 'Noot: ',
  size: (points) => `zoals gedrukt, ${formatNumber(points, { most: 1 })} pt`,
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
  drawn: (cards) => `${count(cards, 'kaart', 'kaarten')} getrokken. Ctrl+Z maakt dat ongedaan.`,
  tooSmall: 'Dit venster is te klein: maak het groter, of gebruik pick --plain.',
  saved: ({ file, kept, own, draw, command }) => {
    const cards = draw
      ? `${count(kept, 'kaart', 'kaarten')}${draws(draw)}${own > 0 ? `, en ${own} eigen` : ''}`
      : `${count(kept + own, 'kaart', 'kaarten')}${own > 0 ? `, waarvan ${own} eigen` : ''}`;
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
} satisfies typeof english;

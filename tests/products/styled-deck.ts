/** A deck for the styles of white paper: two clusters in colour that share sheets, and one without. */
import { deckYaml } from './deck.ts';
import { projectWith } from './project.ts';

const cards = ['Wat telt?', 'Wie helpt?', 'Hoe dan?'];
const clusters = [
  { title: 'Buurt', colour: 'groen', shape: 'huis', cards },
  { title: 'Mensen', colour: 'roos', shape: 'mensen', cards },
  { title: 'Beleid', colour: 'wit', shape: 'gemeentehuis', cards: ['Wat nu?'] },
];

export const STYLED = projectWith({ 'content/deck.yaml': deckYaml({ language: 'nl', clusters }) });

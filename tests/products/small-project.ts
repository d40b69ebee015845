/** A project with a bit of everything that is printed, and the requests that together print all of it. */
import { collect, type Diagnostic } from '../../src/diagnostics.ts';
import type { Files } from '../../src/files.ts';
import { readCardFormat } from '../../src/formats/card-presets.ts';
import { readPaper } from '../../src/formats/papers.ts';
import { FLIP_EDGES } from '../../src/impose/backs.ts';
import { type BuildRequest, EVERYTHING } from '../../src/request/request.ts';
import { checkProducts, makeCalibration } from '../../src/run/make.ts';
import { type Asking, asking } from '../request/asking.ts';
import { projectFiles, projectWith, textOf } from './project.ts';

const DECK = `title: Kleine pot
language: nl-BE
version: '1.0'
date: '2026-11-22'
author: Wij samen
citation: >-
  Wij samen (2026). Een
  [kleine pot](https://voorbeeld.be/pot).
short-citation: "Wij samen (2026)"
palette: klein
cards-title: Alle vragen
intro:
  - id: wat
    title: Wat dit is
    paragraphs: [Een alinea van de auteurs.]
    asides:
      - { text: Something aside, lang: en }
clusters:
  - id: eerste
    title: Eerste groep
    colour: groen
    shape: persoon
    cards:
      - { id: een, text: Wat doet jou deugd? }
      - id: twee
        text: >-
          Wie kent jou
          het **langst** van allen?
  - id: tweede
    title: 'Tweede groep'
    colour: wit
    shape: kring
    cards:
      - id: drie
        text: Waar kom je graag?
`;

const BOOKLET = `title: Klein boekje
subtitle: Om in te schrijven
language: nl-BE
version: '1.0'
date: '2026-11-22'
author: Anderen samen
citation: Anderen (2026), [hun blad](https://voorbeeld.be/blad).
short-citation: Anderen (2026)
source: https://voorbeeld.be/bron
intro:
  - id: waarom
    title: Waarom
    paragraphs: [Daarom dus.]
    asides: [Terzijde gezegd.]
parts:
  - id: beleid
    letter: B
    title: Beleid hier
    themes:
      - id: netwerk
        title: Netwerken bouwen
        questions:
          - Doen we [dit](https://voorbeeld.be/dit) al?[^noot]
          - Met wie?
          - { text: Is there more?, lang: en, sub-items: [Zoals dit hier] }
        notes:
          - { id: noot, title: Bij de vraag, paragraphs: [Een noot ernaast.] }
          - { id: los, paragraphs: [Een losse noot.] }
      - { id: samen, title: Samen doen, questions: [Wie doet mee?] }
  - { id: leeg, letter: L, title: Nog leeg, themes: [] }
inspirations: { title: Inspiratie komt, items: ['Een [boek](https://voorbeeld.be/boek) over ons'] }
reference: { title: Verwijzen naar, lead: Verwijs zo hiernaar }
colophon:
  title: Over dit boekje
  paragraphs: [De redactie bedankt.]
  corrections:
    - { where: B1.1, was: Doen wij, now: Doen we, why: taalfout }
`;

const PALETTE = `name: Klein palet
colours:
  groen: { paper: '#c8e1c4', product: Groen papier, grammage: 160, band: '#74bb7f' }
  wit: { paper: '#ffffff', product: Wit papier, grammage: 160, band: null }
`;

const PRINTER = `name: Oude printer
trays: { groen: de onderste lade, wit: 2 }
`;

const CHOICE = `title: Onze keuze
description: Voor ons eerste gesprek.
own-clusters:
  - id: zorg
    title: Zorg voor elkaar
    colour: { name: oranje, hex: '#f7c08a' }
    shape: kring
own-cards:
  - { cluster: eerste, text: Een eigen vraag hierbij?, note: Laat hier ruimte. }
  - cluster: zorg
    text: { text: And one of ours?, lang: en }
draw: 1
seed: 42
copies: 2
`;

export const SMALL_CHOICE = 'content/keuzes/klein.yaml';

/** By path. The words of the kit and of the products are the real ones, as there are so many of them. */
export const SMALL: Readonly<Record<string, string>> = {
  'content/deck.yaml': DECK,
  'content/booklet.yaml': BOOKLET,
  'content/palettes/klein.yaml': PALETTE,
  'content/printers/klein.yaml': PRINTER,
  [SMALL_CHOICE]: CHOICE,
  'content/kit.yaml': textOf('content/kit.yaml'),
  'content/strings/nl.yaml': textOf('content/strings/nl.yaml'),
};

const SMALLEST = readCardFormat('60x45');
const PERFORATED = readCardFormat('herma-4457');
const GIANT = readCardFormat('130x130');
const LEVEL = readCardFormat('130x90');
const A3 = readPaper('A3');
export const CHOSEN = { file: SMALL_CHOICE, parts: {}, spareSeed: 0, typed: undefined };

const NARROWED: readonly Asking[] = [
  {
    only: ['cards', 'kit'],
    order: 'stack',
    choice: CHOSEN,
    sheets: { style: 'full', marks: 'dashed', backs: 'long', printer: 'klein' },
  },
  {
    only: ['cards', 'kit'],
    editions: ['white-paper', 'guide', 'label', 'notes'],
    mix: true,
    blanks: false,
    choice: CHOSEN,
    sheets: {
      style: 'outline',
      marks: 'corners',
      backs: 'short',
      ...(SMALLEST && { card: SMALLEST }),
      ...(A3 && { paper: A3 }),
    },
  },
  {
    only: ['cards', 'kit'],
    sheets: { ...(PERFORATED && { card: PERFORATED }) },
  },
  // Nine cards to a cluster take more than one sheet, and one file for all of them pages.
  {
    only: ['cards', 'kit'],
    order: 'stack',
    mix: true,
    choice: { parts: { copies: 9 }, spareSeed: 0, typed: undefined },
    editions: ['large-print', 'white-paper', 'guide'],
  },
  {
    only: ['cards', 'kit'],
    editions: ['large-print', 'guide', 'notes'],
    sheets: { ...(GIANT && { card: GIANT }), ...(A3 && { paper: A3 }) },
  },
  {
    only: ['cards', 'kit'],
    editions: ['coloured-paper', 'guide'],
    sheets: { ...(LEVEL && { card: LEVEL }) },
  },
  // Drawn from some of the cards, by a seed of no one's choosing.
  {
    only: ['cards'],
    choice: {
      parts: { clusters: ['eerste'], draw: { from: 'each', count: 1 } },
      spareSeed: 0,
      typed: undefined,
    },
  },
  {
    only: ['booklet'],
    themes: ['beleid.samen'],
    simplex: true,
  },
];

export const REQUESTS: readonly BuildRequest[] = [EVERYTHING, ...NARROWED.map(asking)];

/** The small project instead of the real one, with some of its files changed. */
export function smallProject(changes: Readonly<Record<string, string>> = {}): Files {
  const others = [...projectFiles.keys()].filter((path) =>
    /^content\/(palettes|printers|keuzes)\//.test(path),
  );
  const without = Object.fromEntries(others.map((path) => [path, undefined]));
  return projectWith({ ...without, ...SMALL, ...changes });
}

/** What is wrong when all of it is laid out, calibration sheets too. */
export async function checkAll(files: Files, requests = REQUESTS): Promise<readonly Diagnostic[]> {
  const problems = collect();
  await checkProducts(files, requests, problems.report);
  for (const backs of requests === REQUESTS ? FLIP_EDGES : []) {
    await makeCalibration(files, { ...EVERYTHING.options, calibrationBacks: backs }, problems.report);
  }
  return problems.diagnostics;
}

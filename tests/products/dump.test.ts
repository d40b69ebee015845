/** One real card and one real sheet, item by item: what a change in the look or the layout changes here. */

import { expect, test } from 'vitest';
import { CARD_EDITIONS } from '../../src/formats/formats.ts';
import type { Sheet } from '../../src/impose/sheet.ts';
import { planCards } from '../../src/products/cards/card-plan.ts';
import { makeCardSheets } from '../../src/products/cards/cards.ts';
import { selectAll } from '../../src/selection/selection.ts';
import { compileDesign } from '../../src/typesetting/compile.ts';
import type { Design } from '../../src/typesetting/typeset.ts';
import { dump } from '../layout/dump.ts';
import { contentOf, EVERYTHING, fail, projectFiles } from './project.ts';

const content = contentOf(projectFiles);
const design = (await compileDesign(projectFiles, fail)) as Design;

/** The first sheet of a cluster. */
function sheetOf(edition: string, cluster: string): Sheet {
  const [chosen] = CARD_EDITIONS.filter(({ name }) => name === edition);
  if (!chosen) throw new Error(`No edition ${edition}`);
  const date = new Date('2026-11-22T00:00:00Z');
  const selection = selectAll(content.deck);
  const order = { ...planCards(edition, selection, EVERYTHING.options), selection, date };
  const made = makeCardSheets(content, design, order, { report: fail, progress: () => {} });
  const run = made?.runs.find((each) => each.cluster.colour === cluster);
  return run?.sheets[0] as Sheet;
}

test('a card on white paper: band, drawing, heading, question', () => {
  const [first] = sheetOf('white-paper', 'roos').placements;
  expect(first && dump(first.page)).toEqual([
    'fill 14.2 14.2 240.9 25.5 #dc8fc3',
    'fill 21.3 19.7 17.6 14.6 #000000',
    'words 45.9 30.1 9.5 "Eenzaamheid bij je doelpubliek "',
    'words 212.0 30.1 9.5 "roos 2.1 "',
    'words 14.2 77.6 15.3 "Wordt je doelpubliek "',
    'words 14.2 98.3 15.3 "geconfronteerd met eenzaamheid "',
    'words 14.2 118.9 15.3 "en/of sociale uitsluiting? "',
    'words 14.2 139.6 15.3 "Hoe uit zich dat?"',
  ]);
});

test('a sheet: its cards, its strips, its marks', () => {
  const { placements, furniture, ...sheet } = sheetOf('coloured-paper', 'wit');
  const placed = placements.flatMap(({ page, x, y, turn }) => {
    const words = page.items.flatMap((item) => (item.kind === 'glyphs' ? item.text.trim() : []));
    const size = `${page.width.toFixed(1)} × ${page.height.toFixed(1)}`;
    return [`${x.toFixed(1)} ${y.toFixed(1)} ${size} turned ${turn}`, `  ${words.join(' / ')}`];
  });
  const heading = 'De opdracht van organisatie en beleid /';
  expect(placed).toEqual([
    '28.3 52.4 269.3 × 184.3 turned 0',
    `  ${heading} wit 5.1 / Hoe kom je mensen in / eenzaamheid en sociaal / isolement op het spoor?`,
    '297.6 52.4 269.3 × 184.3 turned 0',
    `  ${heading} wit 5.2 / Wat ligt er in jouw / controle- en invloedssfeer / om hierop in te grijpen?`,
    '28.3 236.7 269.3 × 184.3 turned 0',
    `  ${heading} wit 5.3 / Welke taak zie je voor je eigen / werking weggelegd als het / aankomt op de preventie van / eenzaamheid en sociaal isolement?`,
    '297.6 236.7 269.3 × 184.3 turned 0',
    `  ${heading} wit 5.4 / Welke lokale en bovenlokale / omkadering is er nodig om / structureel in te zetten op / eenzaamheid en sociale uitsluiting?`,
    '28.3 420.9 269.3 × 184.3 turned 0',
    `  ${heading} wit 5.5 / Wat zouden vaste onderdelen / kunnen zijn van een / eenzaamheidsactieplan / dat wordt uitgerold door de / overheid / door je organisatie?`,
    '297.6 420.9 269.3 × 184.3 turned 0',
    `  ${heading} wit 5.6 / Wat zou voor jouw organisatie / een eerste actie kunnen / zijn in het kader van / een eenzaamheidsactieplan?`,
    '28.3 605.2 269.3 × 184.3 turned 0',
    '  De opdracht van / organisatie en beleid / wit / eigen vraag',
    '297.6 605.2 269.3 × 184.3 turned 0',
    '  De opdracht van / organisatie en beleid / wit / eigen vraag',
    '28.3 18.4 538.6 × 17.0 turned 0',
    '  100 % / ware grootte / · WIT papier, 160 g · vel 1 van 1 / versie 1.0.0, 22 november 2026',
    '28.3 806.5 538.6 × 17.0 turned 0',
    '  Deze lat is / 100 mm lang. / Verhaegen e.a. (2021). Resokit. Odisee Hogeschool, www.resokit.be',
  ]);
  expect(dump({ ...sheet, items: furniture })).toEqual(['line 18.4 35.4 558.4 771.0 0.5 #000000']);
});

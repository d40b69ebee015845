import type { projectProblems } from '../../../problems/project.ts';
import type { ProblemWords } from '../../kind.ts';

export const project = {
  'project/no-content': ({ path }) => ({
    message: `Er is geen map met inhoud op ${path}.`,
    hint: 'Geef de map met de YAML-bestanden: --content MAP.',
  }),
  'project/no-booklet': () => ({
    message: 'Er werd een boekje gevraagd, en er is hier geen booklet.yaml.',
    hint: 'Voeg het toe, of kijk de naam na; zonder de opties voor het boekje komen er kaarten.',
  }),
  'project/no-kit': () => ({
    message: 'Er werd een handleiding, etiket of noteerkaarten gevraagd, en er is hier geen kit.yaml.',
    hint: 'Kopieer kit.yaml uit de map content van kletspot in deze map en verander de woorden; zonder de opties voor de kit komt de rest.',
  }),
  'project/not-a-folder': ({ path }) => ({
    message: `${path} is geen map, en hier werd een map verwacht.`,
    hint: 'Geef het pad van een map.',
  }),
  'project/folder-in-use': ({ path, found }) => ({
    message: `De map ${path} is niet leeg: er staat ${found} in. Er is geen nieuw deck in gezet.`,
    hint: 'Geef de naam van een map die nog niet bestaat.',
  }),
  'project/unreadable': ({ path, reason }) => ({
    message: `${path} kan niet gelezen worden (${reason}).`,
    hint: 'Kijk na of het bestaat en of je het mag lezen.',
  }),
  'project/unsafe-path': ({ path }) => ({
    message: `fonts/fonts.json noemt ${path}, en dat is geen gewoon pad binnen een pakket.`,
    hint: 'Schrijf fonts/npm/PAKKET/PAD, zonder "." of "..".',
  }),
  'project/font-not-installed': (given) => ({
    message: `Het lettertypebestand ${given.path} is niet gevonden: het pakket ${given.package} is niet geïnstalleerd, of bevat dat bestand niet.`,
    hint: 'Voer npm ci uit in het project.',
  }),
  'project/disk-full': ({ path }) => ({
    message: `De schijf is vol: ${path} kon niet geschreven worden. De vorige uitvoer is onaangeroerd.`,
    hint: 'Maak plaats vrij, of kies met --out een map op een andere schijf.',
  }),
  'project/not-writable': ({ path, reason }) => ({
    message: `${path} mag niet geschreven worden (${reason}). De vorige uitvoer is onaangeroerd.`,
    hint: 'Staat er een bestand uit open in een ander programma? Kies anders een andere map met --out.',
  }),
  'project/read-only': ({ path, folder }) => ({
    message: `${path} kan niet geschreven worden: ${path === folder ? 'de map' : folder} is alleen om te lezen.`,
    hint: 'Kies met --out een map op een andere schijf.',
  }),
  'project/file-in-the-way': ({ path, file }) => ({
    message: `${file} is een bestand en geen map, dus ${path} kan er niet in gemaakt worden.`,
    hint: 'Kies een andere map met --out.',
  }),
  'project/dead-link': ({ path, file }) => ({
    message: `${file} is een koppeling die nergens heen leidt, dus daar kan ${path === file ? 'niets' : `${path} niet`} gemaakt worden.`,
    hint: 'Kies een andere map met --out.',
  }),
  'project/no-new-folder': ({ path, folder, reason }) => ({
    message: `In ${folder} kunnen geen nieuwe mappen komen (${reason}), dus ${path} kan er niet in gemaakt worden.`,
    hint: 'Kies een andere map met --out.',
  }),
  'project/name-too-long': ({ path }) => ({
    message: `De naam ${path} is te lang voor deze schijf.`,
    hint: 'Kies een kortere met --out.',
  }),
  'project/disk-error': ({ path, reason }) => ({
    message: `Schrijven van ${path} is mislukt (${reason}). De vorige uitvoer is onaangeroerd.`,
    hint: 'Probeer opnieuw, of kies een andere map met --out.',
  }),
  'project/foreign-folder': ({ path }) => ({
    message: `${path} is niet leeg en is niet door kletspot gemaakt (er staat geen manifest.json van ons in), dus er is niets in geschreven.`,
    hint: 'Kies met --out een lege of een nieuwe map.',
  }),
  'project/changed-file-kept': ({ path, as }) => ({
    message: `${path} was veranderd nadat het gemaakt was. Het is bewaard als ${as}, naast het nieuwe.`,
    hint: 'Je hoeft niets te doen; gooi het weg als je het niet meer nodig hebt.',
  }),
  'project/own-file-kept': ({ path, as }) => ({
    message: `${path} is van jou, en nu wordt er iets met die naam gemaakt. Het jouwe is bewaard als ${as}.`,
    hint: 'Je hoeft niets te doen; onder een andere naam blijft het zoals het is.',
  }),
  'project/half-replaced': ({ path, old, reason }) => ({
    message: `Het vervangen van ${path} stopte halverwege (${reason}) en kon niet ongedaan gemaakt worden. Er is niets verloren: wat ontbreekt, staat in ${old}.`,
    hint: 'Bouw opnieuw: dan komt het op zijn plaats.',
  }),
  'project/mount-point': ({ path }) => ({
    message: `${path} is een schijf of een aangekoppelde map op zich, die niet in één stap vervangen kan worden.`,
    hint: 'Kies met --out een map daarbinnen.',
  }),
  'project/words-lost': ({ reason }) => ({
    message: `Wat de opdracht te zeggen had, kon niet geschreven worden (${reason}).`,
    hint: 'Kijk na waar de uitvoer heen gaat: is die schijf vol?',
  }),
  'project/out-of-memory': ({ most }) => ({
    message: `Er was te weinig geheugen: er was meer dan ${most} MB nodig. De vorige uitvoer is onaangeroerd.`,
    hint: 'Een deck vraagt zo’n 25 MB per 1000 kaartjes. Sta meer toe met NODE_OPTIONS=--max-old-space-size=8000, of verdeel het over meer decks.',
  }),
  'project/busy': ({ path }) => ({
    message: `Een andere opdracht schrijft ${path} en raakt niet klaar.`,
    hint: 'Wacht tot die afgelopen is en bouw dan opnieuw.',
  }),
} satisfies ProblemWords<typeof projectProblems>;

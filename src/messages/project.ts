/** The world around the words: folders, permissions, disks, the output folder. */
import { error, warning } from './catalogue.ts';

interface AtPath {
  readonly path: string;
}

interface Refused extends AtPath {
  readonly reason: string;
}

/** Both from the output folder, with `/`. */
interface Kept extends AtPath {
  readonly as: string;
}

export const projectMessages = {
  'project/no-content': error<AtPath>({
    en: ({ path }) => ({
      message: `There is no content folder at ${path}.`,
      hint: 'Give the folder with the YAML files: --content DIR.',
    }),
    nl: ({ path }) => ({
      message: `Er is geen map met inhoud op ${path}.`,
      hint: 'Geef de map met de YAML-bestanden: --content MAP.',
    }),
  }),
  'project/no-booklet': error<undefined>({
    en: () => ({
      message: 'A booklet was asked for, and there is no booklet.yaml here.',
      hint: 'Add one, or check its name; without the options for the booklet the cards are made.',
    }),
    nl: () => ({
      message: 'Er werd een boekje gevraagd, en er is hier geen booklet.yaml.',
      hint: 'Voeg het toe, of kijk de naam na; zonder de opties voor het boekje komen er kaarten.',
    }),
  }),
  'project/no-kit': error<undefined>({
    en: () => ({
      message: 'A guide, label or note cards were asked for, and there is no kit.yaml here.',
      hint: 'Copy kit.yaml from the folder content of kletspot into this one and change its words; without the options for the kit the rest is made.',
    }),
    nl: () => ({
      message: 'Er werd een handleiding, etiket of noteerkaarten gevraagd, en er is hier geen kit.yaml.',
      hint: 'Kopieer kit.yaml uit de map content van kletspot in deze map en verander de woorden; zonder de opties voor de kit komt de rest.',
    }),
  }),
  'project/not-a-folder': error<AtPath>({
    en: ({ path }) => ({
      message: `${path} is not a folder, and a folder was expected here.`,
      hint: 'Give the path of a folder.',
    }),
    nl: ({ path }) => ({
      message: `${path} is geen map, en hier werd een map verwacht.`,
      hint: 'Geef het pad van een map.',
    }),
  }),
  'project/folder-in-use': error<AtPath & { readonly found: string }>({
    en: ({ path, found }) => ({
      message: `The folder ${path} is not empty: it holds ${found}. A new deck was not put there.`,
      hint: 'Give the name of a folder that does not exist yet.',
    }),
    nl: ({ path, found }) => ({
      message: `De map ${path} is niet leeg: er staat ${found} in. Er is geen nieuw deck in gezet.`,
      hint: 'Geef de naam van een map die nog niet bestaat.',
    }),
  }),
  'project/unreadable': error<Refused>({
    en: ({ path, reason }) => ({
      message: `${path} cannot be read (${reason}).`,
      hint: 'Check that it exists and that you may read it.',
    }),
    nl: ({ path, reason }) => ({
      message: `${path} kan niet gelezen worden (${reason}).`,
      hint: 'Kijk na of het bestaat en of je het mag lezen.',
    }),
  }),
  'project/unsafe-path': error<AtPath>({
    en: ({ path }) => ({
      message: `fonts/fonts.json names ${path}, which is not a plain path inside a package.`,
      hint: 'Write fonts/npm/PACKAGE/PATH, without "." or "..".',
    }),
    nl: ({ path }) => ({
      message: `fonts/fonts.json noemt ${path}, en dat is geen gewoon pad binnen een pakket.`,
      hint: 'Schrijf fonts/npm/PAKKET/PAD, zonder "." of "..".',
    }),
  }),
  'project/font-not-installed': error<AtPath & { readonly package: string }>({
    en: (given) => ({
      message: `The font file ${given.path} was not found: the package ${given.package} is not installed, or holds no such file.`,
      hint: 'Run npm ci in the project.',
    }),
    nl: (given) => ({
      message: `Het lettertypebestand ${given.path} is niet gevonden: het pakket ${given.package} is niet geïnstalleerd, of bevat dat bestand niet.`,
      hint: 'Voer npm ci uit in het project.',
    }),
  }),
  'project/disk-full': error<AtPath>({
    en: ({ path }) => ({
      message: `The disk is full: ${path} could not be written. The previous output is untouched.`,
      hint: 'Free some space, or choose a folder on another disk with --out.',
    }),
    nl: ({ path }) => ({
      message: `De schijf is vol: ${path} kon niet geschreven worden. De vorige uitvoer is onaangeroerd.`,
      hint: 'Maak plaats vrij, of kies met --out een map op een andere schijf.',
    }),
  }),
  'project/not-writable': error<Refused>({
    en: ({ path, reason }) => ({
      message: `${path} may not be written (${reason}). The previous output is untouched.`,
      hint: 'Is one of its files open in another program? Else choose another folder with --out.',
    }),
    nl: ({ path, reason }) => ({
      message: `${path} mag niet geschreven worden (${reason}). De vorige uitvoer is onaangeroerd.`,
      hint: 'Staat er een bestand uit open in een ander programma? Kies anders een andere map met --out.',
    }),
  }),
  'project/read-only': error<AtPath & { readonly folder: string }>({
    en: ({ path, folder }) => ({
      message: `${path} cannot be written: ${path === folder ? 'it' : folder} is read-only.`,
      hint: 'Choose a folder on another disk with --out.',
    }),
    nl: ({ path, folder }) => ({
      message: `${path} kan niet geschreven worden: ${path === folder ? 'de map' : folder} is alleen om te lezen.`,
      hint: 'Kies met --out een map op een andere schijf.',
    }),
  }),
  'project/file-in-the-way': error<AtPath & { readonly file: string }>({
    en: ({ path, file }) => ({
      message: `${file} is a file, not a folder, so ${path} cannot be made in it.`,
      hint: 'Choose another folder with --out.',
    }),
    nl: ({ path, file }) => ({
      message: `${file} is een bestand en geen map, dus ${path} kan er niet in gemaakt worden.`,
      hint: 'Kies een andere map met --out.',
    }),
  }),
  'project/dead-link': error<AtPath & { readonly file: string }>({
    en: ({ path, file }) => ({
      message: `${file} is a link that leads nowhere, so ${path} cannot be made there.`,
      hint: 'Choose another folder with --out.',
    }),
    nl: ({ path, file }) => ({
      message: `${file} is een koppeling die nergens heen leidt, dus ${path} kan daar niet gemaakt worden.`,
      hint: 'Kies een andere map met --out.',
    }),
  }),
  'project/no-new-folder': error<Refused & { readonly folder: string }>({
    en: ({ path, folder, reason }) => ({
      message: `${folder} takes no new folders (${reason}), so ${path} cannot be made in it.`,
      hint: 'Choose another folder with --out.',
    }),
    nl: ({ path, folder, reason }) => ({
      message: `In ${folder} kunnen geen nieuwe mappen komen (${reason}), dus ${path} kan er niet in gemaakt worden.`,
      hint: 'Kies een andere map met --out.',
    }),
  }),
  'project/name-too-long': error<AtPath>({
    en: ({ path }) => ({
      message: `The name ${path} is too long for this disk.`,
      hint: 'Choose a shorter one with --out.',
    }),
    nl: ({ path }) => ({
      message: `De naam ${path} is te lang voor deze schijf.`,
      hint: 'Kies een kortere met --out.',
    }),
  }),
  'project/disk-error': error<Refused>({
    en: ({ path, reason }) => ({
      message: `Writing ${path} failed (${reason}). The previous output is untouched.`,
      hint: 'Try again, or choose another folder with --out.',
    }),
    nl: ({ path, reason }) => ({
      message: `Schrijven van ${path} is mislukt (${reason}). De vorige uitvoer is onaangeroerd.`,
      hint: 'Probeer opnieuw, of kies een andere map met --out.',
    }),
  }),
  'project/foreign-folder': error<AtPath>({
    en: ({ path }) => ({
      message: `${path} is not empty and was not made by kletspot (it holds no manifest.json of ours), so nothing was written there.`,
      hint: 'Choose an empty or a new folder with --out.',
    }),
    nl: ({ path }) => ({
      message: `${path} is niet leeg en is niet door kletspot gemaakt (er staat geen manifest.json van ons in), dus er is niets in geschreven.`,
      hint: 'Kies met --out een lege of een nieuwe map.',
    }),
  }),
  'project/changed-file-kept': warning<Kept>({
    en: ({ path, as }) => ({
      message: `${path} was changed after it was made. It was kept as ${as}, beside the new one.`,
      hint: 'Nothing need be done; remove it when you no longer need it.',
    }),
    nl: ({ path, as }) => ({
      message: `${path} was veranderd nadat het gemaakt was. Het is bewaard als ${as}, naast het nieuwe.`,
      hint: 'Je hoeft niets te doen; gooi het weg als je het niet meer nodig hebt.',
    }),
  }),
  'project/own-file-kept': warning<Kept>({
    en: ({ path, as }) => ({
      message: `${path} is yours, and this build makes something by that name. Yours was kept as ${as}.`,
      hint: 'Nothing need be done; under another name it stays as it is.',
    }),
    nl: ({ path, as }) => ({
      message: `${path} is van jou, en nu wordt er iets met die naam gemaakt. Het jouwe is bewaard als ${as}.`,
      hint: 'Je hoeft niets te doen; onder een andere naam blijft het zoals het is.',
    }),
  }),
  'project/half-replaced': error<Refused & { readonly old: string }>({
    en: ({ path, old, reason }) => ({
      message: `Replacing ${path} stopped halfway (${reason}), and could not be undone. Nothing is lost: what is missing lies in ${old}.`,
      hint: 'Build again: that puts it in its place.',
    }),
    nl: ({ path, old, reason }) => ({
      message: `Het vervangen van ${path} stopte halverwege (${reason}) en kon niet ongedaan gemaakt worden. Er is niets verloren: wat ontbreekt, staat in ${old}.`,
      hint: 'Bouw opnieuw: dan komt het op zijn plaats.',
    }),
  }),
  'project/mount-point': error<AtPath>({
    en: ({ path }) => ({
      message: `${path} is a disk or a mounted folder of its own, which cannot be replaced in one step.`,
      hint: 'Choose a folder inside it with --out.',
    }),
    nl: ({ path }) => ({
      message: `${path} is een schijf of een aangekoppelde map op zich, die niet in één stap vervangen kan worden.`,
      hint: 'Kies met --out een map daarbinnen.',
    }),
  }),
  'project/words-lost': error<{ readonly reason: string }>({
    en: ({ reason }) => ({
      message: `What the command had to say could not be written (${reason}).`,
      hint: 'See where its output was sent: is that disk full?',
    }),
    nl: ({ reason }) => ({
      message: `Wat de opdracht te zeggen had, kon niet geschreven worden (${reason}).`,
      hint: 'Kijk na waar de uitvoer heen gaat: is die schijf vol?',
    }),
  }),
  'project/busy': error<AtPath>({
    en: ({ path }) => ({
      message: `Another build is writing ${path} and does not finish.`,
      hint: 'Wait until it has ended, then build again.',
    }),
    nl: ({ path }) => ({
      message: `Een andere opdracht schrijft ${path} en raakt niet klaar.`,
      hint: 'Wacht tot die afgelopen is en bouw dan opnieuw.',
    }),
  }),
} as const;

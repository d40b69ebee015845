/** What people write above their columns, in Dutch, English, French and German. */
import type { Meaning } from './list.ts';

/**
 * Without capitals and accents, in the order in which they are looked for: a table with a `Thema` and a `Reeks` has its
 * groups in the first of these that it has.
 */
const HEADS: Readonly<Record<Meaning, readonly string[]>> = {
  question: [
    ...[
      'vraag',
      'vragen',
      'stelling',
      'opdracht',
      'kaart',
      'kaarttekst',
      'voorkant',
      'tekst',
      'zin',
      'citaat',
    ],
    ...[
      'question',
      'questions',
      'prompt',
      'statement',
      'card',
      'card text',
      'front',
      'text',
      'term',
      'quote',
    ],
    ...['carte', 'texte', 'recto', 'affirmation', 'phrase', 'consigne', 'enonce'],
    ...['frage', 'fragen', 'karte', 'vorderseite', 'aussage', 'aufgabe', 'impuls', 'satz'],
    ...['name', 'naam', 'titel', 'title', 'titre'],
  ],
  group: [
    ...[
      'groep',
      'cluster',
      'thema',
      'categorie',
      'onderwerp',
      'rubriek',
      'reeks',
      'deel',
      'hoofdstuk',
      'soort',
    ],
    ...['group', 'theme', 'category', 'topic', 'section', 'deck', 'set', 'type', 'tags', 'tag'],
    ...['groupe', 'grappe', 'sujet', 'chapitre', 'rubrique', 'serie', 'partie'],
    ...['gruppe', 'kategorie', 'bereich', 'kapitel', 'abschnitt'],
  ],
  back: [
    ...['achterkant', 'achterzijde', 'antwoord', 'back', 'reverse', 'answer', 'definition'],
    ...['verso', 'dos', 'reponse', 'ruckseite', 'antwort'],
  ],
  note: [
    ...[
      'noot',
      'nota',
      'notitie',
      'opmerking',
      'uitleg',
      'toelichting',
      'note',
      'notes',
      'remark',
      'comment',
    ],
    ...[
      'explanation',
      'remarque',
      'commentaire',
      'explication',
      'notiz',
      'hinweis',
      'bemerkung',
      'anmerkung',
    ],
  ],
  picture: [
    ...['foto', 'afbeelding', 'beeld', 'tekening', 'prent', 'picture', 'image', 'photo', 'illustration'],
    ...['dessin', 'bild', 'abbildung', 'zeichnung'],
  ],
  alt: [
    ...[
      'alt',
      'alternatief',
      'alternatieve tekst',
      'beschrijving',
      'alt text',
      'alternative text',
      'description',
    ],
    ...['texte alternatif', 'alternativtext', 'beschreibung', 'bildbeschreibung'],
  ],
  link: [
    'link',
    'koppeling',
    'url',
    'webadres',
    'website',
    'adres',
    'address',
    'web',
    'lien',
    'adresse',
    'webadresse',
  ],
  language: ['taal', 'language', 'lang', 'langue', 'sprache'],
  id: ['id', 'kenmerk', 'korte naam', 'identifier', 'identifiant', 'kennung'],
  number: ['nr', 'nummer', 'volgnummer', 'number', 'no', 'n°', '#', 'numero', 'num', 'kaartnummer'],
};

const MEANING_OF = new Map(
  (Object.entries(HEADS) as [Meaning, readonly string[]][]).flatMap(([meaning, heads]) =>
    heads.map((head, rank) => [head, { meaning, rank }] as const),
  ),
);

/** A head that is known; `rank` is how plainly it says so, from 0. */
export function knownHead(head: string): { readonly meaning: Meaning; readonly rank: number } | undefined {
  const plain = bare(head);
  return (
    MEANING_OF.get(plain) ??
    MEANING_OF.get(plain.replace(/\s*[(:].*$/, '')) ??
    MEANING_OF.get(singular(plain))
  );
}

function bare(head: string): string {
  return head.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

function singular(head: string): string {
  return head.replace(/(?:en|s|n)$/, '');
}

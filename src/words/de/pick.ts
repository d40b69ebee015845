import type { Draw, pick as english } from '../en/pick.ts';
import { count } from '../phrases.ts';
import { formatNumber } from './formats.ts';

/** Between commas, after the cards of the deck that are drawn from. */
const draws = (draw: Draw | undefined): string =>
  draw
    ? `, aus denen beim Machen der PDFs ${draw.count}${draw.from === 'each' ? ' von jeder Farbe' : ' insgesamt'} gezogen werden`
    : '';

const ofOwn = (own: number): string => count(own, 'eigene', 'eigene');

export const pick = {
  counts: ({ kept, all, own, draw }) =>
    `${kept} von ${count(all, 'Karte', 'Karten')}${draws(draw)}${draw && own > 0 ? ',' : ''}${own > 0 ? ` und ${ofOwn(own)}` : ''}`,
  sheets: (total, piles) => `${count(total, 'Bogen', 'Bögen')}: ${piles}`,
  tooMany: 'So viele Karten, dass das Papier erst beim Machen der PDFs gezählt wird.',
  nothing: 'Noch nichts gewählt: Die Leertaste behält eine Karte, Enter zeigt, was möglich ist.',
  filter: 'Suchen: ',
  filterEmpty: 'tippen, um zu suchen',
  noMatch: (filter) => `Keine Karte hat „${filter}“. Rücktaste oder Esc zeigt wieder alle.`,
  own: 'eigene',
  note: 'Notiz: ',
  size: (points) => `wie gedruckt, ${formatNumber(points, { most: 1 })} pt`,
  keys: {
    list: 'Enter Menü · Leertaste behalten oder weglassen · ↑↓ gehen · Tab ganze Gruppe · Esc verlassen',
    menu: '↑↓ oder Nummer · Enter ausführen · Esc zurück',
    form: 'Enter weiter, beim letzten fertig · ↑↓ Feld · Esc nichts tun',
  },
  menus: {
    main: () => 'Was jetzt?',
    leave: () => 'Verlassen?',
    overwrite: (file) => `${file} gibt es schon.`,
  },
  actions: {
    save: 'Unter einem Namen speichern und aufhören (Strg+S)',
    add: 'Eine eigene Karte dazutun (Strg+N)',
    edit: 'Diese eigene Karte ändern (Strg+E)',
    remove: 'Diese eigene Karte entfernen (Entf)',
    cluster: 'Diese ganze Gruppe behalten oder weglassen (Tab)',
    draw: 'Von jeder Farbe einige zufällig ziehen',
    all: 'Alle Karten behalten',
    none: 'Alle Karten des Sets weglassen',
    undo: 'Rückgängig (Strg+Z)',
    leave: 'Verlassen (Esc)',
    draft: 'Aufhören und das als Entwurf behalten',
    discard: 'Die Änderungen verwerfen und aufhören',
    overwrite: 'Durch das hier ersetzen und aufhören',
    back: 'Weiter wählen',
  },
  forms: {
    add: 'Eine eigene Karte',
    edit: 'Ihre Karte',
    draw: 'Aus dem ziehen, was Sie behalten; aus allem, wenn Sie noch nichts behalten',
    save: 'Diese Auswahl speichern',
  },
  fields: {
    cluster: 'Gruppe (← → oder Nummer)',
    text: 'Text der Karte',
    note: 'Notiz für die Gesprächsleitung (nicht auf der Karte)',
    count: 'Wie viele von jeder Farbe',
    title: 'Name des Glases (auf den Bögen gedruckt; darf leer bleiben)',
    file: 'Datei',
  },
  wrongCount: 'Erwartet wurde eine ganze Zahl ab 1; es wurde nichts gezogen.',
  drawn: (cards) => `${count(cards, 'Karte', 'Karten')} gezogen. Strg+Z macht das rückgängig.`,
  tooSmall: 'Dieses Fenster ist zu klein: Machen Sie es größer, oder nehmen Sie pick --plain.',
  saved: ({ file, kept, own, draw, command }) => {
    const cards = draw
      ? `${count(kept, 'Karte', 'Karten')}${draws(draw)}${own > 0 ? `, und ${ofOwn(own)}` : ''}`
      : `${count(kept + own, 'Karte', 'Karten')}${own > 0 ? `, davon ${ofOwn(own)}` : ''}`;
    return `In ${file} gespeichert: ${cards}.\nSo machen Sie die PDFs:\n  ${command}`;
  },
  draft: (file, command) =>
    `Nicht unter einem Namen gespeichert; als Entwurf in ${file} behalten. So geht es weiter:\n  ${command}`,
  unsaved: 'Es wurde nichts geändert.',
  failed: 'Es konnte nicht gespeichert werden.',
  otherDraft: (file, command) =>
    `Ein früherer Entwurf liegt in ${file}; so führen Sie ihn weiter: ${command}`,
  usualFile: 'mein-glas.yaml',
  draftName: 'entwurf',
  questions: {
    lead: (draft) =>
      `Fragen eine nach der anderen; Enter allein lässt alles, wie es ist. Bis zum Schluss steht alles in ${draft}; Strg+D hört auf.`,
    cards: 'Welche Karten? Nummern (1.1 1.3), alle oder keine',
    unknown: (names) => `Keine Karte dieser Gruppe: ${names}. Noch einmal.`,
    all: 'alle',
    none: 'keine',
    ownText: 'Eine eigene Karte? Ihr Text; Enter allein: keine mehr',
    ownCluster: 'Für welche Gruppe? Ihre Nummer',
    ownNote: 'Eine Notiz für die Gesprächsleitung? Enter allein: keine',
    title: 'Name des Glases, auf den Bögen gedruckt? Enter allein: keiner',
    file: (usual) => `In welche Datei? Enter allein: ${usual}`,
    exists: (file) => `${file} gibt es schon. Ein anderer Name; oder Enter allein, um sie zu ersetzen`,
  },
} satisfies typeof english;

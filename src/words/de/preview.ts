import type { preview as english } from '../en/preview.ts';
import { formatNumber } from './formats.ts';

export const preview = {
  at: (address) => `Die Seite: ${address}  (Strg+C beendet)`,
  made: (saved, ms) => `${saved}: Seite in ${ms} ms gemacht`,
  kept: (saved, ms) => `${saved}: ${ms} ms; die letzte gute Seite bleibt`,
  productsMade: (files, seconds) => `${files} PDFs in ${formatNumber(seconds, { always: 1 })} s gemacht`,
  making: 'Die PDFs werden gemacht…',
  cannotMake: 'Die PDFs können nicht gemacht werden: Das Feld unten sagt, warum.',
  lastGood: 'Sie sehen die letzte gute Seite. Sie wird neu gemacht, wenn Sie speichern.',
  stillShown: 'Die Seite zeigt, was Sie gespeichert haben. Auch „build“ meldet das.',
  nothingYet: 'Es gibt noch keine Seite',
  close: 'Schließen',
  ended: 'Die Vorschau ist beendet: Diese Seite folgt dem, was Sie speichern, nicht mehr.',
} satisfies typeof english;

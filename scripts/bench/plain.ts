/**
 * The yardstick: the same cards, 8 to an A4, drawn by PDFKit the way its guide shows, with `doc.text` and
 * `heightOfString`. Band, silhouette, title, label and question on each card; marks, ruler and slug on
 * each sheet. One size of type, no tags, no balanced lines, no checks.
 * Usage: plain.ts DECK.yaml OUT.pdf
 */
import { createWriteStream, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { mm } from '../../src/units.ts';
import { type PlainCard, readCards } from './deck.ts';

const SILHOUETTE = 'M8 0a4 4 0 1 1 -.01 0Z M0 16v-2c0-4 3.500-6 8-6s8 2 8 6v2Z';

const [deckFile, out] = process.argv.slice(2) as [string, string];
const cards = readCards(readFileSync(deckFile, 'utf8'));

const doc = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false });
doc.registerFont('regular', font('400Regular'));
doc.registerFont('semibold', font('600SemiBold'));
const file = createWriteStream(out);
doc.pipe(file);
cards.forEach((card, index) => {
  const place = index % 8;
  if (place === 0) drawSheet(index / 8 + 1);
  drawCard(card, mm(10 + 95 * (place % 2)), mm(18.5 + 65 * Math.floor(place / 2)));
});
doc.end();
file.on('finish', () => {
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ peakMiB, bytes: file.bytesWritten }));
});

function font(weight: string): string {
  const name = `@expo-google-fonts/atkinson-hyperlegible-next/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`;
  return fileURLToPath(import.meta.resolve(name));
}

function drawCard({ title, label, text }: PlainCard, x: number, y: number): void {
  const left = x + mm(5);
  const width = mm(85);
  doc.rect(left, y + mm(5), width, mm(9)).fill('#c8e1c4');
  doc
    .save()
    .translate(left + mm(2.5), y + mm(6.7))
    .path(SILHOUETTE)
    .fill('black')
    .restore();
  doc.font('semibold').fontSize(9.5);
  const titleWidth = width - mm(38);
  const titleHeight = doc.heightOfString(title, { width: titleWidth });
  doc.text(title, left + mm(10), y + mm(9.5) - titleHeight / 2, { width: titleWidth });
  doc.text(label, left + mm(58), y + mm(7.5), { width: mm(24), align: 'right' });
  doc.font('regular').fontSize(15);
  const height = doc.heightOfString(text, { width });
  doc.text(text, left, y + mm(14) + (mm(46) - height) / 2, { width });
}

function drawSheet(page: number): void {
  doc.addPage();
  for (const x of [10, 105, 200]) {
    doc.moveTo(mm(x), mm(12.5)).lineTo(mm(x), mm(17.5)).moveTo(mm(x), mm(279.5)).lineTo(mm(x), mm(284.5));
  }
  for (const y of [18.5, 83.5, 148.5, 213.5, 278.5]) {
    doc.moveTo(mm(6.5), mm(y)).lineTo(mm(9), mm(y)).moveTo(mm(201), mm(y)).lineTo(mm(203.5), mm(y));
  }
  for (let tick = 0; tick <= 100; tick += 1) {
    doc.moveTo(mm(10 + tick), mm(290)).lineTo(mm(10 + tick), mm(tick % 10 === 0 ? 287 : 289));
  }
  doc.lineWidth(0.5).stroke('black').fillColor('black').font('regular').fontSize(6.5);
  doc.text(`100 % / ware grootte · GROEN papier, 160 g · vel ${page}`, mm(10), mm(7));
  doc.text('versie 1.0.0, 22 november 2026', mm(140), mm(7), { width: mm(60), align: 'right' });
  const citation = 'Verhaegen e.a. (2021). Resokit. Odisee Hogeschool, www.resokit.be';
  doc.text(citation, mm(120), mm(287), { width: mm(80), align: 'right' });
}

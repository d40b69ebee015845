/**
 * The yardstick: the same cards, 8 to an A4, drawn by PDFKit the way its guide shows: `doc.text`, with
 * `heightOfString` to centre each question. No tags, no balanced lines, no checks.
 * Usage: plain.ts CARDS.json OUT.pdf
 */
import { createWriteStream, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { mm } from '../../src/units.ts';

const [cardsFile, out] = process.argv.slice(2) as [string, string];
const cards = JSON.parse(readFileSync(cardsFile, 'utf8')) as { title: string; text: string }[];

const font = (weight: string): string =>
  fileURLToPath(
    import.meta.resolve(
      `@expo-google-fonts/atkinson-hyperlegible-next/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`,
    ),
  );

const doc = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false });
doc.registerFont('regular', font('400Regular'));
doc.registerFont('semibold', font('600SemiBold'));
const file = createWriteStream(out);
doc.pipe(file);

cards.forEach((card, index) => {
  const place = index % 8;
  if (place === 0) {
    doc.addPage();
    cutMarks();
    doc
      .font('regular')
      .fontSize(7)
      .text(`page ${index / 8 + 1}`, mm(10), mm(7));
  }
  drawCard(card, mm(10 + 95 * (place % 2)), mm(18.5 + 65 * Math.floor(place / 2)));
});
doc.end();
file.on('finish', () => {
  process.stdout.write(
    JSON.stringify({ peakMiB: process.resourceUsage().maxRSS / 1024, bytes: file.bytesWritten }),
  );
});

function drawCard({ title, text }: { title: string; text: string }, x: number, y: number): void {
  const width = mm(85);
  doc.rect(x + mm(5), y + mm(5), width, mm(9)).fill('#c8e1c4');
  doc
    .fillColor('black')
    .font('semibold')
    .fontSize(10)
    .text(title, x + mm(7), y + mm(7), { width: width - mm(4) });
  doc.font('regular').fontSize(15);
  const height = doc.heightOfString(text, { width });
  doc.text(text, x + mm(5), y + mm(14) + (mm(46) - height) / 2, { width });
}

function cutMarks(): void {
  for (const x of [10, 105, 200]) {
    doc.moveTo(mm(x), mm(12.5)).lineTo(mm(x), mm(17.5)).moveTo(mm(x), mm(279.5)).lineTo(mm(x), mm(284.5));
  }
  for (const y of [18.5, 83.5, 148.5, 213.5, 278.5]) {
    doc.moveTo(mm(6.5), mm(y)).lineTo(mm(9), mm(y)).moveTo(mm(201), mm(y)).lineTo(mm(203.5), mm(y));
  }
  doc.lineWidth(0.5).stroke('black');
}

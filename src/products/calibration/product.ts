/** The page to read a printer's errors off, in the language of the deck. */
import { tellLacking } from '../../content/lacking.ts';
import { STRING_KEYS } from '../../content/string-places.ts';
import { collect } from '../../diagnostics.ts';
import { A4 } from '../../formats/papers.ts';
import type { Laid, Order, Product } from '../../typesetting/product.ts';
import { plainWord } from '../../typesetting/words.ts';
import { writeFile } from '../../typesetting/write-file.ts';
import { type CalibrationOrder, layOutCalibration } from './calibration.ts';

export interface ChosenCalibration extends Order {
  readonly order: CalibrationOrder;
}

const EDITION = 'sheet';

/** The page says nothing about a deck, so it is the same on any day. */
const DATE = new Date('2026-01-01T00:00:00Z');

export const calibration: Product<ChosenCalibration> = {
  name: 'calibration',
  editions: [EDITION],
  looks: ['calibrate'],
  reads: [],
  obeys: { calibrationPaper: 'all', calibrationBacks: 'all' },

  choose(order, { report }) {
    const { strings } = order.content;
    const { calibrationPaper: paper = A4, calibrationBacks: backs } = order.request.options;
    const used = STRING_KEYS.filter((key) => key.startsWith('calibrate.'));
    tellLacking(strings, used, report);
    return { ...order, order: { strings, paper, backs } };
  },

  layOut({ design, order }, edition, job): Laid | undefined {
    const problems = collect();
    const report: typeof job.report = (diagnostic) => {
      problems.report(diagnostic);
      job.report(diagnostic);
    };
    const laid = layOutCalibration(order, design, { ...job, report, inks: 'black' });
    return laid && !problems.hasErrors ? { ...laid, edition: { name: edition } } : undefined;
  },

  async write({ order: { strings, paper, backs } }, { sheets, structure }, inspect) {
    const document = {
      sheets,
      structure,
      info: {
        title: plainWord(strings, 'calibrate.title'),
        author: 'kletspot',
        subject: 'kletspot calibrate',
        language: strings.language,
        keywords: [paper.name],
        date: DATE,
      },
      print: { scaling: 'none', pickTrayByPdfSize: true, duplex: `${backs}-edge` },
    } as const;
    const file = {
      path: 'kletspot-kalibratie.pdf',
      product: 'calibration',
      edition: EDITION,
      ...(await writeFile(document, { bleed: 0 }, inspect)),
      pages: sheets.length,
      sheets: sheets.length,
      paper: { size: paper.name },
    };
    return { files: [file] };
  },
};

/** A document → the bytes of its file; with an inspection, also what was measured on the way. */
import type { PdfDocument } from '../pdf/document.ts';
import { writePdf } from '../pdf/write.ts';
import type { Inspect, Subject } from './inspected.ts';
import type { MadePdf } from './made.ts';

export async function writeFile(
  document: PdfDocument,
  subject: Subject,
  inspect: Inspect | undefined,
): Promise<Pick<MadePdf, 'bytes' | 'inspected'>> {
  const inspection = inspect?.(subject);
  const bytes = await writePdf(document, inspection);
  return { bytes, ...(inspection && { inspected: inspection.inspected(document.print.scaling === 'none') }) };
}

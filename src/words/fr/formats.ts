/** Numbers and sizes, as this language writes them. */
import { formatsOf } from '../../numbers.ts';

export const { formatNumber, formatSize, formatPaper, formatBytes } = formatsOf('fr');

/** Numbers, sizes and lists, as this language writes them. */
import { formatsOf } from '../../formatting.ts';

export const { formatNumber, formatSize, formatPaper, formatBytes, formatList } = formatsOf('nl');

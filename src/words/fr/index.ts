import type { PartOfWords } from '../kind.ts';
import * as formats from './formats.ts';
import { page } from './page.ts';
import { speech } from './speech.ts';

export const fr = { ...speech, formats, page } satisfies PartOfWords;

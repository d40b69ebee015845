import type { PartOfWords } from '../kind.ts';
import * as formats from './formats.ts';
import { speech } from './speech.ts';

export const fr = { ...speech, formats } satisfies PartOfWords;

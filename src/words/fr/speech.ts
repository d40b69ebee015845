import type { ProblemSpeech } from '../kind.ts';
import { problems } from './problems/index.ts';

export const speech = {
  language: 'fr',
  problems,
  quote: (words) => `« ${words} »`,
} satisfies ProblemSpeech;

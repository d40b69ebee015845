import { error } from './catalogue.ts';

export const markupMessages = {} as const;

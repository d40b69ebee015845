import { error } from './catalogue.ts';

export const textMessages = {} as const;

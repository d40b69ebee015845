import { error } from './catalogue.ts';

export const templateMessages = {} as const;

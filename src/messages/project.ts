import { error } from './catalogue.ts';

export const projectMessages = {} as const;

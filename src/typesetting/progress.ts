/** The stages of a product's pipeline; a long one passes each more than once. */

export type Stage = 'read' | 'compile' | 'fill' | 'parse' | 'style' | 'boxes' | 'fit' | 'impose' | 'write';

/** Called at the start of each stage. */
export type Progress = (stage: Stage) => void;

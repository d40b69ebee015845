/** What a product's pipeline is doing; a long one comes by each stage more than once. */

export type Stage = 'read' | 'compile' | 'fill' | 'parse' | 'style' | 'boxes' | 'fit' | 'impose' | 'write';

/** Told at the beginning of each stage. */
export type Progress = (stage: Stage) => void;

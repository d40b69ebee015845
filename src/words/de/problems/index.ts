import type { AllProblemWords } from '../../kind.ts';

export const problems = {} satisfies Partial<AllProblemWords>;

import { Parser, type Value, Word } from '../../src/node/preflight/pdf-syntax.ts';

export interface Operation {
  readonly operator: string;
  readonly operands: readonly Value[];
}

/** A content stream as its operators, each with what stands before it. */
export function operationsOf(content: string): Operation[] {
  const parser = new Parser(content);
  const operations: Operation[] = [];
  let operands: Value[] = [];
  for (let value = parser.next(); value !== undefined; value = parser.next()) {
    if (value instanceof Word) {
      operations.push({ operator: value.word, operands });
      operands = [];
    } else operands.push(value);
  }
  return operations;
}

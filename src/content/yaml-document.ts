/**
 * Text → the nodes of one YAML document, with the parser's complaints in our words. The parser is fed
 * piece by piece, so that a hostile file is left before it fills the memory.
 */
import {
  Composer,
  type CST,
  type Document,
  Lexer,
  type ParsedNode,
  Parser,
  visit,
  type YAMLError,
} from 'yaml';
import { problem, type Report } from '../diagnostics.ts';
import { placeAt, type SourceText } from './source.ts';
import { mistakeOf } from './yaml-mistake.ts';

/** Pieces of syntax; a card takes about 25. */
const MOST_PIECES = 3_000_000;
/**
 * Lists and groups within each other, whether by brackets or by dashes and indents. What follows calls itself at
 * each of them: where the stack ends inside a regular expression, V8 ends the whole process.
 */
const DEEPEST = 100;

type YamlDocument = Document.Parsed<ParsedNode>;

/** Undefined, with the problems reported, where the text is not one document of correct YAML. */
export function readDocument(source: SourceText, report: Report): YamlDocument | undefined {
  const refuse = (
    code: 'content/yaml-size' | 'content/yaml-depth' | 'content/yaml-several-documents',
    at: number,
  ) => {
    report(problem(code, placeAt(source, at)));
    return undefined;
  };
  const pieces = piecesOf(source.text);
  const composer = new Composer<ParsedNode>({
    prettyErrors: false,
    uniqueKeys: false, // compares every key with every other; the reader checks with a set
    stringKeys: true,
  });
  const [document, second] = composer.compose(pieces.tokens, true, source.text.length);
  if (pieces.refused) return refuse(pieces.refused.code, pieces.refused.offset);
  if (document?.errors.length) return reportSyntax(source, document, report);
  if (second) return refuse('content/yaml-several-documents', second.range[0]);
  if (document?.directives.yaml.explicit) {
    report(problem('content/yaml-feature', placeAt(source, 0), { feature: 'directive' }));
    return undefined;
  }
  return document;
}

interface Pieces {
  readonly tokens: Iterable<CST.Token>;
  /** Set while the tokens are read, which then end. */
  refused?: { readonly code: 'content/yaml-size' | 'content/yaml-depth'; readonly offset: number };
}

function piecesOf(text: string): Pieces {
  const pieces: Pieces = { tokens: tokens() };
  return pieces;

  function* tokens(): Generator<CST.Token> {
    const parser = new Parser();
    let count = 0;
    for (const piece of new Lexer().lex(text)) {
      count += 1;
      if (count > MOST_PIECES || parser.stack.length > DEEPEST) {
        const code = count > MOST_PIECES ? 'content/yaml-size' : 'content/yaml-depth';
        pieces.refused = { code, offset: parser.offset };
        return;
      }
      yield* parser.next(piece);
    }
    yield* parser.end();
  }
}

/** More than anyone is shown; a line of commas has one at each. */
const MOST_MISTAKES = 500;

/**
 * One problem for each line, and none after a tab or a quote that is not closed: the parser tells the consequences
 * of a mistake as mistakes too.
 */
function reportSyntax(source: SourceText, document: YamlDocument, report: Report): undefined {
  const lines = new Set<number>();
  const mistakes = document.errors.slice(0, MOST_MISTAKES).map((error) => ({
    error,
    offset: offsetOf(error, document, source.text),
  }));
  for (const { error, offset } of mistakes.sort((one, other) => one.offset - other.offset)) {
    const place = placeAt(source, offset);
    if (lines.has(place.line)) continue;
    lines.add(place.line);
    if (error.code === 'RESOURCE_EXHAUSTION') {
      report(problem('content/yaml-depth', place));
      return undefined;
    }
    if (isTabbed(lineAt(source, place.line))) {
      const tabbed = source.lineStarts.filter((_, index) => isTabbed(lineAt(source, index + 1)));
      report(problem('content/yaml-tab', place, { lines: tabbed.length }));
      return undefined;
    }
    const found = mistakeOf(error.code, lineAt(source, place.line), place.column - 1);
    report(problem('content/yaml-syntax', place, found));
    if (found.mistake === 'apostrophe' || found.mistake === 'quote') return undefined;
  }
  return undefined;
}

/** A quote that is closed too late, or never, is told where it opens. */
function offsetOf(error: YAMLError, document: YamlDocument, text: string): number {
  const [offset] = error.pos;
  let opening = offset;
  visit(document, {
    Scalar(_, node) {
      const quoted = node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE';
      if (!quoted || !node.range) return;
      const [start, end] = node.range;
      const isUnclosed = error.code === 'MISSING_CHAR' && end === offset;
      const isClosedLate =
        end <= offset && text.slice(start, end).includes('\n') && !text.slice(end, offset).includes('\n');
      if (isUnclosed || isClosedLate) opening = start;
    },
  });
  return opening;
}

function lineAt(source: SourceText, line: number): string {
  const start = source.lineStarts[line - 1] ?? 0;
  return source.text.slice(
    start,
    Math.min(start + LONGEST_LINE, source.lineStarts[line] ?? source.text.length),
  );
}

/** As much of a line as tells what its mistake is. */
const LONGEST_LINE = 1000;

function isTabbed(line: string): boolean {
  return /^[ -]*\t/.test(line);
}

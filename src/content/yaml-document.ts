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
import { type Place, problem, type Report } from '../diagnostics.ts';
import { placeAt, type SourceText } from './source.ts';

/** Pieces of syntax; a card takes about 25. */
const MOST_PIECES = 1_500_000;
/** Brackets within brackets. */
const DEEPEST_BRACKETS = 100;

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
    let depth = 0;
    for (const piece of new Lexer().lex(text)) {
      count += 1;
      if (piece === '[' || piece === '{') depth += 1;
      else if (piece === ']' || piece === '}') depth -= 1;
      if (count > MOST_PIECES || depth > DEEPEST_BRACKETS) {
        const code = count > MOST_PIECES ? 'content/yaml-size' : 'content/yaml-depth';
        pieces.refused = { code, offset: parser.offset };
        return;
      }
      yield* parser.next(piece);
    }
    yield* parser.end();
  }
}

/**
 * One problem for each line, and only tabs after a tab: the parser tells the consequences of a mistake as
 * mistakes too.
 */
function reportSyntax(source: SourceText, document: YamlDocument, report: Report): undefined {
  const lines = new Set<number>();
  let tabbed = false;
  const mistakes = document.errors.map((error) => ({ error, offset: offsetOf(error, document) }));
  for (const { error, offset } of mistakes.sort((one, other) => one.offset - other.offset)) {
    const place = placeAt(source, offset);
    if (lines.has(place.line)) continue;
    lines.add(place.line);
    if (error.code === 'RESOURCE_EXHAUSTION') {
      report(problem('content/yaml-depth', place));
      return undefined;
    }
    if (isTabbed(source, place)) {
      report(problem('content/yaml-tab', place));
      tabbed = true;
    } else if (!tabbed) report(problem('content/yaml-syntax', place, { mistake: error.code }));
  }
  return undefined;
}

/** A quote that is never closed is told where it opens, not at the end of the file. */
function offsetOf(error: YAMLError, document: YamlDocument): number {
  let offset = error.pos[0];
  if (error.code !== 'MISSING_CHAR') return offset;
  visit(document, {
    Scalar(_, node) {
      const quoted = node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE';
      if (quoted && node.range && node.range[1] === error.pos[0]) [offset] = node.range;
    },
  });
  return offset;
}

function isTabbed(source: SourceText, place: Place): boolean {
  const start = source.lineStarts[place.line - 1] as number;
  return /^[ -]*\t/.test(source.text.slice(start, start + 200));
}

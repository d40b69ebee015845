/** The compile moment of style sheets: CSS text → plain data, every problem with its place. */
import type * as csstree from 'css-tree';
import generate from 'css-tree/generator';
import parse from 'css-tree/parser';
import { BLACK } from '../colour.ts';
import { type Place, problem, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { nearest } from '../nearest.ts';
import { anew, retelling } from '../remember.ts';
import { decodeText, lineColumn } from '../source.ts';
import { isProperty, knownProperties, longhands, PROPERTIES } from './properties.ts';
import {
  type Compound,
  type Declaration,
  LARGEST_NUMBER,
  type Operator,
  type Rule,
  type Selector,
  type StyleSheet,
  type Token,
  writeTokens,
} from './stylesheet.ts';

const FOLDER = 'templates/';
const EXTENSION = '.css';

/** The style of the page is for browsers, which know more of CSS. */
const PAGE_FOLDER = 'templates/page/';

/** Style sheets by their path under `templates/` without extension. */
export type StyleSheets = ReadonlyMap<string, StyleSheet>;

/**
 * Compiles style sheets; problems are reported, and what has problems is left out.
 *
 * @param remember what was compiled, by file
 * @param isWanted by name; all of them where it is not given
 */
export function compileStyleSheets(
  files: Files,
  report: Report,
  remember = anew,
  isWanted: (name: string) => boolean = () => true,
): StyleSheets {
  const retold = retelling(remember, report);
  const sheets = new Map<string, StyleSheet>();
  for (const [file, bytes] of files) {
    if (!file.startsWith(FOLDER) || !file.endsWith(EXTENSION) || file.startsWith(PAGE_FOLDER)) continue;
    const name = file.slice(FOLDER.length, -EXTENSION.length);
    if (!isWanted(name)) continue;
    const sheet = retold(`style ${file}`, [bytes], (own) => compileStyleSheet(file, bytes, own));
    if (sheet) sheets.set(name, sheet);
  }
  return sheets;
}

function compileStyleSheet(file: string, bytes: Uint8Array, report: Report): StyleSheet | undefined {
  const text = decodeText(bytes);
  if (text === undefined) {
    report(problem('style/encoding', { file, line: 1, column: 1 }));
    return undefined;
  }
  if (!isShallow(file, text, report)) return undefined;
  const compiler = new Compiler(file, report);
  const tree = parse(text, {
    positions: true,
    parseCustomProperty: true,
    onParseError: (failure) => {
      const { line, column, rawMessage, message } = failure as csstree.SyntaxParseError & ParsePlace;
      report(problem('style/syntax', { file, line, column }, { detail: rawMessage ?? message }));
    },
  });
  const rules: Rule[] = [];
  for (const node of (tree as csstree.StyleSheet).children) {
    if (node.type === 'Rule') rules.push(compiler.rule(node));
    else if (node.type === 'Atrule')
      report(problem('style/at-rule', compiler.place(node), { name: node.name }));
  }
  return { rules };
}

/** The parser recurses into brackets without limit. */
const DEEPEST_BRACKET = 16;

/** Reports brackets nested too deep to parse; true if there are none. */
function isShallow(file: string, text: string, report: Report): boolean {
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(BRACKET)) {
    if (found.length > 1) continue;
    depth = Math.max(0, depth + ('([{'.includes(found) ? 1 : -1));
    if (depth <= DEEPEST_BRACKET) continue;
    report(problem('style/too-deep', { file, ...lineColumn(text, index) }, { most: DEEPEST_BRACKET }));
    return false;
  }
  return true;
}

/** A bracket; or a comment or string, whose brackets don't count. */
const BRACKET = /\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|[()[\]{}]/g;

interface ParsePlace {
  readonly line: number;
  readonly column: number;
  readonly rawMessage?: string;
}

class Compiler {
  readonly #file: string;
  readonly #report: Report;

  constructor(file: string, report: Report) {
    this.#file = file;
    this.#report = report;
  }

  place(node: csstree.CssNode): Place {
    const { line, column } = node.loc?.start ?? { line: 1, column: 1 };
    return { file: this.#file, line, column };
  }

  rule(rule: csstree.Rule): Rule {
    const prelude = rule.prelude.type === 'SelectorList' ? rule.prelude.children.toArray() : [];
    const selectors = prelude
      .map((node) => this.#selector(node))
      .filter((selector) => selector !== undefined);
    const declarations = rule.block.children
      .toArray()
      .map((node) => this.#declaration(node))
      .filter((declaration) => declaration !== undefined);
    return { selectors, declarations };
  }

  #selector(node: csstree.CssNode): Selector | undefined {
    if (node.type !== 'Selector') return undefined;
    const compounds: Mutable<Compound>[] = [fresh('descendant')];
    let specificity = 0;
    for (const part of node.children) {
      const compound = compounds.at(-1) as Mutable<Compound>;
      if (part.type === 'TypeSelector' && part.name !== '*') {
        compound.tag = part.name;
        specificity += 1;
      } else if (part.type === 'ClassSelector') {
        compound.classes = [...compound.classes, part.name];
        specificity += 100;
      } else if (part.type === 'IdSelector') {
        compound.id = part.name;
        specificity += 10_000;
      } else if (part.type === 'Combinator' && (part.name === ' ' || part.name === '>')) {
        compounds.push(fresh(part.name === '>' ? 'child' : 'descendant'));
      } else if (part.type !== 'TypeSelector') {
        this.#report(problem('style/selector', this.place(part), { found: generate(node) }));
        return undefined;
      }
    }
    return { compounds, specificity };
  }

  #declaration(node: csstree.CssNode): Declaration | undefined {
    if (node.type !== 'Declaration') return undefined;
    const { property } = node;
    const place = this.place(node);
    if (!property.startsWith('--') && !isProperty(property)) {
      const known = knownProperties();
      this.#report(
        problem('style/unknown-property', place, { property, nearest: nearest(property, known), known }),
      );
      return undefined;
    }
    if (node.important) this.#report(problem('style/important', place));
    if (node.value.type !== 'Value') return undefined; // a parse error, told already
    const value = this.#tokens(node.value.children);
    this.#checkValue(property, value, place);
    return { property, value, place };
  }

  /** A value without variables is known now, also where no element will ever have it. */
  #checkValue(property: string, value: readonly Token[], place: Place): void {
    if (property.startsWith('--') || usesVariables(value)) return;
    const parts = longhands(property, value, 'ltr');
    if (parts.length === 0) {
      const takes = 'one to four values';
      this.#report(problem('style/value', place, { property, found: writeTokens(value), takes }));
    }
    for (const [name, tokens] of parts) {
      const { read, takes } = PROPERTIES[name];
      if (read(tokens, ANY_CONTEXT) !== undefined) continue;
      this.#report(problem('style/value', place, { property, found: writeTokens(value), takes }));
    }
  }

  /** @param isSum inside brackets, where operators may stand */
  #tokens(nodes: csstree.List<csstree.CssNode>, isSum = false): Token[] {
    return nodes.toArray().flatMap((node) => {
      // The fallback of `var()` is a value within the value.
      if (node.type === 'Value') return this.#tokens(node.children, isSum);
      return this.#token(node, isSum) ?? [];
    });
  }

  #number(node: csstree.NumberNode | csstree.Percentage | csstree.Dimension): number {
    const value = Number(node.value);
    if (Math.abs(value) <= LARGEST_NUMBER) return value;
    this.#report(problem('style/number', this.place(node), { found: node.value, most: LARGEST_NUMBER }));
    return 0;
  }

  #token(node: csstree.CssNode, isSum: boolean): Token | undefined {
    switch (node.type) {
      case 'Number':
        return { kind: 'number', value: this.#number(node) };
      case 'Percentage':
        return { kind: 'percentage', value: this.#number(node) };
      case 'Dimension':
        return { kind: 'dimension', value: this.#number(node), unit: node.unit };
      case 'Identifier':
        return { kind: 'word', text: node.name };
      case 'String':
        return { kind: 'string', text: node.value };
      case 'Hash':
        return { kind: 'hash', text: node.value };
      case 'Function':
        return { kind: 'function', name: node.name, content: this.#tokens(node.children, true) };
      case 'Parentheses':
        if (isSum) return { kind: 'function', name: '', content: this.#tokens(node.children, true) };
        break;
      case 'Operator':
        if (node.value === ',') return { kind: 'comma' };
        if (isSum && OPERATORS.includes(node.value.trim()))
          return { kind: 'operator', text: node.value.trim() as Operator };
        break;
      case 'WhiteSpace':
      case 'Comment':
        return undefined;
    }
    this.#report(problem('style/token', this.place(node), { found: generate(node) }));
    return undefined;
  }
}

/** With the spaces that stand around them. */
const OPERATORS: readonly string[] = ['+', '-', '*', '/'] satisfies Operator[];

const ANY_CONTEXT = { em: 12, rem: 12, colour: BLACK };

function usesVariables(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) => token.kind === 'function' && (token.name === 'var' || usesVariables(token.content)),
  );
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function fresh(combinator: Compound['combinator']): Mutable<Compound> {
  return { combinator, tag: undefined, id: undefined, classes: [] };
}

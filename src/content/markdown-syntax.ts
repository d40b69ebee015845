/**
 * The syntax of a text: of CommonMark only what stands inside a line, and two things of our own.
 *
 *     [people of color]{lang=en}    words in another language
 *     [^functies]                   a reference to a note
 *
 * Written as extensions of micromark (how characters become tokens) and of mdast-util-from-markdown
 * (how tokens become a tree), so that they nest with emphasis and links and obey backslashes.
 */
import type { Parent, PhrasingContent } from 'mdast';
import type { CompileContext, Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Code, Effects, Extension, State, Token } from 'micromark-util-types';

export interface Foreign extends Parent {
  type: 'foreign';
  language: string;
  children: PhrasingContent[];
}

export interface NoteReference {
  type: 'noteReference';
  note: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    foreign: Foreign;
    noteReference: NoteReference;
  }
  interface RootContentMap {
    foreign: Foreign;
    noteReference: NoteReference;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    foreign: 'foreign';
    foreignMarker: 'foreignMarker';
    foreignLanguage: 'foreignLanguage';
    noteReference: 'noteReference';
    noteReferenceMarker: 'noteReferenceMarker';
    noteReferenceId: 'noteReferenceId';
  }
}

const OPEN = 91; // [
const CLOSE = 93; // ]
const CARET = 94; // ^
const BACKSLASH = 92;
const CLOSE_BRACE = 125; // }
const LANGUAGE = '{lang=';

/** Words in another language within a text are few; longer ones are a text of their own. */
const LONGEST_FOREIGN = 1000;

/** All block constructs, HTML, entities and bare addresses stay the words that they are. */
const NOT_OURS = [
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'list',
  'setextUnderline',
  'thematicBreak',
];

export const syntax: Extension = {
  disable: { null: NOT_OURS },
  text: {
    [OPEN]: [
      { name: 'noteReference', tokenize: tokenizeNoteReference },
      { name: 'foreign', tokenize: tokenizeForeign },
    ],
  },
};

export const tree: TreeExtension = {
  enter: {
    foreign(token) {
      this.enter({ type: 'foreign', language: '', children: [] }, token);
    },
    noteReference(token) {
      this.enter({ type: 'noteReference', note: '' }, token);
    },
  },
  exit: {
    foreignLanguage(token) {
      const node = this.stack.at(-1);
      if (node?.type === 'foreign') node.language = this.sliceSerialize(token);
    },
    foreign: leave,
    noteReferenceId(token) {
      const node = this.stack.at(-1);
      if (node?.type === 'noteReference') node.note = this.sliceSerialize(token);
    },
    noteReference: leave,
  },
};

function leave(this: CompileContext, token: Token): undefined {
  this.exit(token);
}

function tokenizeNoteReference(effects: Effects, ok: State, nok: State): State {
  let empty = true;
  return open;

  function open(code: Code): State {
    effects.enter('noteReference');
    effects.enter('noteReferenceMarker');
    effects.consume(code);
    return caret;
  }

  function caret(code: Code): State | undefined {
    if (code !== CARET) return nok(code);
    effects.consume(code);
    effects.exit('noteReferenceMarker');
    effects.enter('noteReferenceId');
    return id;
  }

  function id(code: Code): State | undefined {
    if (isEnd(code) || code === OPEN || (code === CLOSE && empty)) return nok(code);
    if (code === CLOSE) {
      effects.exit('noteReferenceId');
      effects.enter('noteReferenceMarker');
      effects.consume(code);
      effects.exit('noteReferenceMarker');
      effects.exit('noteReference');
      return ok;
    }
    empty = false;
    effects.consume(code);
    return id;
  }
}

function tokenizeForeign(effects: Effects, ok: State, nok: State): State {
  let length = 0;
  let depth = 0;
  let matched = 0;
  return open;

  function open(code: Code): State {
    effects.enter('foreign');
    effects.enter('foreignMarker');
    effects.consume(code);
    effects.exit('foreignMarker');
    return first;
  }

  function first(code: Code): State | undefined {
    if (isEnd(code) || code === CLOSE) return nok(code);
    effects.enter('chunkText', { contentType: 'text' });
    return words(code);
  }

  function words(code: Code): State | undefined {
    length += 1;
    if (isEnd(code) || length > LONGEST_FOREIGN) return nok(code);
    if (code === CLOSE && depth === 0) return close(code);
    if (code === OPEN) depth += 1;
    if (code === CLOSE) depth -= 1;
    effects.consume(code);
    return code === BACKSLASH ? escaped : words;
  }

  function escaped(code: Code): State | undefined {
    if (code !== OPEN && code !== CLOSE && code !== BACKSLASH) return words(code);
    effects.consume(code);
    return words;
  }

  function close(code: Code): State {
    effects.exit('chunkText');
    effects.enter('foreignMarker');
    effects.consume(code);
    return announcement;
  }

  function announcement(code: Code): State | undefined {
    if (code !== LANGUAGE.charCodeAt(matched)) return nok(code);
    matched += 1;
    effects.consume(code);
    if (matched < LANGUAGE.length) return announcement;
    effects.exit('foreignMarker');
    return firstOfLanguage;
  }

  function firstOfLanguage(code: Code): State | undefined {
    if (isEnd(code) || code === CLOSE_BRACE) return nok(code);
    effects.enter('foreignLanguage');
    return language(code);
  }

  function language(code: Code): State | undefined {
    if (isEnd(code)) return nok(code);
    if (code !== CLOSE_BRACE) {
      effects.consume(code);
      return language;
    }
    effects.exit('foreignLanguage');
    effects.enter('foreignMarker');
    effects.consume(code);
    effects.exit('foreignMarker');
    effects.exit('foreign');
    return ok;
  }
}

/** The end of the text, of a line, or a space of any width (micromark's negative codes). */
function isEnd(code: Code): boolean {
  return code === null || code < 0;
}

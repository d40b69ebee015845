/** The form: every field can be found, filled in and seen by other programs, with a font that is all there. */
import { create } from 'fontkit';
import type { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import { Stream } from '../../src/node/preflight/pdf-stream.ts';
import { type Dictionary, Reference, Text, textOf, type Value } from '../../src/node/preflight/pdf-syntax.ts';
import { nameOf, type ReportProblem } from './conformance.ts';

export function checkForm(file: PdfFile, report: ReportProblem): void {
  const widgets = widgetsOnPages(file);
  if (!file.catalogue.has('AcroForm')) {
    if (widgets.size > 0) report('fields without a form');
    return;
  }
  const form = file.dictionary(file.catalogue.get('AcroForm'));
  const walk = new FieldWalk(file, report, resourceFonts(file, form));
  for (const field of file.list(form.get('Fields'))) walk.root(field);
  for (const id of widgets) if (!walk.widgets.has(id)) report('a widget belongs to no field');
  for (const id of walk.widgets) if (!widgets.has(id)) report('a field is on no page');
  for (const [name, font] of walk.fonts)
    checkTypingFont(file, font, (text) => report(`font ${name}: ${text}`));
}

function widgetsOnPages(file: PdfFile): Set<number> {
  const ids = new Set<number>();
  for (const page of file.pages) {
    for (const annotation of page.has('Annots') ? file.list(page.get('Annots')) : []) {
      if (nameOf(file.dictionary(annotation).get('Subtype')) === 'Widget') ids.add(idOf(annotation));
    }
  }
  return ids;
}

function idOf(value: Value | undefined): number {
  return value instanceof Reference ? value.id : NaN;
}

function resourceFonts(file: PdfFile, form: Dictionary): Map<string, Dictionary> {
  const fonts = file.dictionary(file.dictionary(form.get('DR')).get('Font'));
  return new Map(Array.from(fonts, ([name, font]) => [name, file.dictionary(font)]));
}

class FieldWalk {
  readonly widgets = new Set<number>();
  readonly fonts: ReadonlyMap<string, Dictionary>;
  readonly #names = new Set<string>();
  readonly #file: PdfFile;
  readonly #report: ReportProblem;

  constructor(file: PdfFile, report: ReportProblem, fonts: ReadonlyMap<string, Dictionary>) {
    this.#file = file;
    this.#report = report;
    this.fonts = fonts;
  }

  root(own: Value): void {
    const field = this.#file.dictionary(own);
    const name = field.get('T') instanceof Text ? textOf(field.get('T')) : '';
    const report: ReportProblem = (problem) => this.#report(`field ${name}: ${problem}`);
    if (name === '' || name.includes('.')) report('not a name');
    if (this.#names.has(name)) report('the name is there twice');
    this.#names.add(name);
    if (!(field.get('TU') instanceof Text)) report('no label');
    const kids = field.has('Kids') ? this.#file.list(field.get('Kids')) : [own];
    for (const kid of kids) this.#widget(kid, kid === own ? undefined : own, field, report);
  }

  #widget(own: Value, parent: Value | undefined, field: Dictionary, report: ReportProblem): void {
    const widget = this.#file.dictionary(own);
    this.widgets.add(idOf(own));
    if (parent && idOf(widget.get('Parent')) !== idOf(parent)) report('a kid points at another parent');
    if (parent && widget.has('T')) report('a kid has a name of its own');
    if (widget.has('A')) report('an action');
    const isButton = nameOf(field.get('FT')) === 'Btn';
    if (isButton) this.#button(widget, report);
    else this.#words(widget, report);
  }

  #button(widget: Dictionary, report: ReportProblem): void {
    const appearances = this.#file.dictionary(widget.get('AP'));
    if (appearances.size !== 1) report('more than the normal appearance');
    const states = this.#file.dictionary(appearances.get('N'));
    if (states.size !== 2 || !states.has('Off')) report('not the two states of a button');
    if (!states.has(nameOf(widget.get('AS')) ?? '')) report('in a state that has no appearance');
    for (const [name, state] of states) {
      if (!/^[\w-]+$/.test(name)) report(`a state with the name ${name}`);
      this.#appearance(widget, state, report);
    }
  }

  #words(widget: Dictionary, report: ReportProblem): void {
    const appearances = this.#file.dictionary(widget.get('AP'));
    if (appearances.size !== 1) report('more than the normal appearance');
    this.#appearance(widget, appearances.get('N'), report);
    const look = /^\/(\w+) [\d.]+ Tf .*(g|rg)$/.exec(textOf(widget.get('DA')));
    if (!look || !this.fonts.has(look[1] ?? '')) report('typed with a font that the form does not have');
  }

  /** As large as its widget, so that nothing is stretched. */
  #appearance(widget: Dictionary, value: Value | undefined, report: ReportProblem): void {
    const stream = this.#file.resolve(value);
    if (!(stream instanceof Stream)) {
      report('no appearance');
      return;
    }
    const [, , width = 0, height = 0] = this.#file.list(stream.dictionary.get('BBox')) as number[];
    const [left = 0, bottom = 0, right = 0, top = 0] = this.#file.list(widget.get('Rect')) as number[];
    const isTurned = stream.dictionary.has('Matrix') && widget.has('MK');
    const [one, other] = isTurned ? [top - bottom, right - left] : [right - left, top - bottom];
    const fits = Math.abs(one - width) < 0.01 && Math.abs(other - height) < 0.01;
    const isUpsideDown = Math.abs(right - left - width) < 0.01 && Math.abs(top - bottom - height) < 0.01;
    if (!fits && !(isTurned && isUpsideDown)) report('an appearance of another size');
  }
}

/** A simple font that is all there: each code of its table as wide as in the program (ISO 19005-2, 6.2.11). */
function checkTypingFont(file: PdfFile, font: Dictionary, report: ReportProblem): void {
  const descriptor = file.dictionary(font.get('FontDescriptor'));
  if (nameOf(font.get('Encoding')) !== 'WinAnsiEncoding') report('another encoding than WinAnsi');
  if (/^[A-Z]{6}\+/.test(nameOf(font.get('BaseFont')) ?? '')) report('a subset');
  if (nameOf(descriptor.get('FontName')) !== nameOf(font.get('BaseFont'))) report('two names');
  if (Number(descriptor.get('Flags')) & 4 || !(Number(descriptor.get('Flags')) & 32)) report('symbolic');
  const program = create(file.stream(descriptor.get('FontFile2')).data);
  if (!('glyphForCodePoint' in program)) throw new Error('A collection of fonts');
  const first = Number(font.get('FirstChar'));
  for (const [at, width] of file.list(font.get('Widths')).entries()) {
    const character = new TextDecoder('latin1').decode(Uint8Array.of(first + at));
    // From 0x7F to 0x9F decoders differ, and two codes share a glyph with another.
    if (/[\x7f-\xa0\xad]|[^\0-\xff]/.test(character)) continue;
    const glyph = program.glyphForCodePoint(first + at);
    if (Math.abs((glyph.advanceWidth * 1000) / program.unitsPerEm - Number(width)) > 0.01)
      report(`code ${first + at} has another width`);
  }
  if (first + file.list(font.get('Widths')).length - 1 !== font.get('LastChar')) report('not a width each');
}

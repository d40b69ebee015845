/** Entries of fields and of their widgets, the places to fill them in (ISO 32000-1, 12.7). */
import type { Field } from '../layout/page.ts';
import { placeEntries, type Widget } from './annotations.ts';
import type { Appearances } from './appearances.ts';
import type { Matrix } from './frame.ts';
import { textString } from './syntax.ts';
import type { TypingFonts } from './typing.ts';

/** Flags by kind of field (ISO 32000-1, tables 226 to 230). */
const MULTILINE = 1 << 12;
/** Words that don't fit can't be typed: else they would be lost on paper, and nobody would know. */
const DO_NOT_SCROLL = 1 << 23;
const RADIO = 1 << 15;
/** Buttons of one field with one value go on and off together. */
const RADIOS_IN_UNISON = 1 << 25;
const COMBO = 1 << 17;
const EDIT = 1 << 18;

/** The name under which a box is ticked. */
const TICKED = 'On';

/** The entries of a field itself, without its places. */
export function fieldEntries(field: Field): string {
  return `/T${textString(field.name)}${kindEntries(field)}`;
}

function kindEntries(field: Field): string {
  switch (field.kind) {
    case 'text':
      return `/FT/Tx/Ff ${DO_NOT_SCROLL | (field.isMultiline ? MULTILINE : 0)}`;
    case 'choice':
      return `/FT/Ch/Ff ${COMBO | EDIT}/Opt[${field.options.map(textString).join('')}]`;
    case 'tick':
      return '/FT/Btn/V/Off';
    case 'option':
      // Without NoToggleToOff: a choice can be taken back.
      return `/FT/Btn/Ff ${RADIO | RADIOS_IN_UNISON}/V/Off`;
  }
}

/** What widgets need to be drawn and typed in. */
export interface FieldLooks {
  readonly appearances: Appearances;
  readonly typing: TypingFonts;
}

/**
 * The entries of a place to fill in a field, on a page.
 * @param state the name of the state in which a button is on
 */
export function widgetEntries(widget: Widget, page: number, looks: FieldLooks, state = TICKED): string {
  const label = textString(widget.area.field.label);
  const place = `${placeEntries(widget, page)}/TU${label}${turnEntry(widget.matrix)}`;
  return `/Type/Annot/Subtype/Widget${place}${lookEntries(widget, looks, state)}`;
}

function lookEntries(widget: Widget, { appearances, typing }: FieldLooks, state: string): string {
  const { kind } = widget.area.field;
  if (kind === 'text' || kind === 'choice') {
    const atRight = widget.area.direction === 'rtl' ? '/Q 2' : '';
    return `${typing.entry(widget.area)}${atRight}/AP<</N ${appearances.words(widget)}>>`;
  }
  const on = appearances.sign(widget, kind === 'tick' ? 'tick' : 'dot');
  return `/AS/Off/AP<</N<</${state} ${on}/Off ${appearances.sign(widget, 'nothing')}>>>>`;
}

/** How far typed words turn with their page: PDF counts anticlockwise. */
function turnEntry([a, b]: Matrix): string {
  const degrees = Math.round((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  return degrees === 0 ? '' : `/MK<</R ${degrees}>>`;
}

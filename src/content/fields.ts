/**
 * What the files in `content/` are made of. A field is declared once: its schema checks what stands in the file and
 * becomes the JSON Schema, its `read` makes what the model holds, and the model takes its type from that. The
 * descriptions are for the people who edit the files: an editor with a YAML language server shows them.
 *
 * A check that fails names its own problem of `problems/content-formats.ts`. zod/mini is the build of zod that makes
 * no code at run time, as the core may not.
 */
import * as z from 'zod/mini';
import { type Colour, readHexColour } from '../colour.ts';
import type { Diagnostic, Report } from '../diagnostics.ts';
import type { Words } from '../placed-words.ts';
import { conform } from './conform.ts';
import { canonicalLanguage, isAddress, isLanguageTag } from './formats.ts';
import type { Text } from './model.ts';
import { keyAt, lineAt, type Spot, type TextKind, textAt, valueAt } from './spot.ts';
import { type Group, type List, placedAs, type YamlFile } from './yaml.ts';

/** @template Absent what is read where the field is left out */
export type Field<Model, Absent = undefined> = z.ZodMiniType & {
  /** What the model holds of a value that the schema let pass; what else is wrong with it is reported. */
  read(spot: Spot): Model;
  readonly absent: Absent;
  readonly isOptional: boolean;
};

export type ModelOf<Of extends Field<unknown, unknown>> = ReturnType<Of['read']>;

export function field<Model, Absent = undefined>(
  schema: z.ZodMiniType,
  read: (spot: Spot) => Model,
  absent?: Absent,
): Field<Model, Absent> {
  return Object.assign(schema, { read, absent: absent as Absent, isOptional: false });
}

/** May be left out; the model then holds what the field says for that: of a list, no items. */
export function optional<Model, Absent>(of: Field<Model, Absent>): Field<Model | Absent, Absent> {
  return Object.assign(z.optional(of), { read: of.read, absent: of.absent, isOptional: true });
}

/** What stands in the file is what the model holds. */
export function asIs<Schema extends z.ZodMiniType>(schema: Schema): Field<z.output<Schema>> {
  return field(schema, (spot) => valueAt(spot) as z.output<Schema>);
}

/** A text in a form of its own, which is not printed: a date. */
export function formed(description: string, check: z.core.CheckFn<string> | z.core.$ZodCheck<string>) {
  return asIs(z.string().check(check, z.describe(description)));
}

/** The name of what is looked up elsewhere, as it was typed. */
export function key(description: string) {
  return asIs(z.string().check(z.describe(description)));
}

/** A short name in small letters: for file names, addresses and references. */
export function id(description: string) {
  const shape = z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { error: 'content/bad-id', abort: true });
  return asIs(z.string().check(shape, z.maxLength(60, 'content/bad-id'), z.describe(description)));
}

interface Limits {
  readonly least: number;
  readonly most: number;
  readonly isWhole?: boolean;
}

/** `code`: what is told of a number that is less, or more, or not whole. */
export function number(description: string, { least, most, isWhole }: Limits, code: Diagnostic['code']) {
  const limits = [z.gte(least, code), z.lte(most, code), ...(isWhole ? [z.multipleOf(1, code)] : [])];
  return asIs(z.number().check(...limits, z.describe(description)));
}

export function language(description: string): Field<string> {
  const isTag = z.refine<string>(isLanguageTag, 'content/bad-language');
  const tag = z.string().check(isTag, z.describe(description));
  return field(tag, (spot) => canonicalLanguage(valueAt(spot) as string));
}

export const IS_COLOUR = z.refine<string>((hex) => readHexColour(hex) !== undefined, 'content/bad-colour');

export function colour(description: string): Field<Colour> {
  return field(z.string().check(IS_COLOUR, z.describe(description)), (spot) => {
    const read = readHexColour(valueAt(spot) as string);
    if (!read) throw new Error(`the schema let ${JSON.stringify(valueAt(spot))} pass as a colour`);
    return read;
  });
}

/** Words without marks, on one line. */
export function line(description: string): Field<Words> {
  return field(z.string().check(z.describe(description)), lineAt);
}

export function address(description: string): Field<Words> {
  const isOne = z.refine<string>(isAddress, 'content/bad-address');
  return field(z.string().check(isOne, z.describe(description)), lineAt);
}

const ITSELF = 'De tekst zelf.';
const ITS_LANGUAGE = 'De taal van deze tekst als die anders is, bijvoorbeeld en of fr-BE.';

/** Words with marks (`markdown.ts`), in a language of their own if that is said. */
export function text(description: string, kind: TextKind = {}): Field<Text> {
  const withLanguage = z.strictObject({ text: key(ITSELF), lang: language(ITS_LANGUAGE) });
  const told =
    `${description} Opmaak: *nadruk*, **sterk**, [woorden](https://adres), [words]{lang=en}. ` +
    'In een andere taal: schrijf { text: …, lang: en }.';
  const schema = z.union([z.string(), withLanguage]).check(z.describe(told));
  return field(schema, (spot) => textAt(spot, kind));
}

export function texts(description: string, kind: TextKind = {}) {
  return list(description, text('Een tekst.', kind));
}

/** `least`: how many items there must be. One that is left out is a list without any. */
export function list<Model>(
  description: string,
  item: Field<Model, unknown>,
  { least = 1 } = {},
): Field<readonly Model[], readonly Model[]> {
  const checks = [...(least > 0 ? [z.minLength(least)] : []), z.describe<unknown[]>(description)];
  const read = (spot: Spot): readonly Model[] => {
    const values = valueAt(spot) as List;
    const models = values.map((_, index) => item.read({ ...spot, parent: values, key: index }));
    return placedAs(values, models, spot.yaml);
  };
  return field<readonly Model[], readonly Model[]>(z.array(item).check(...checks), read, []);
}

export type Fields = Readonly<Record<string, Field<unknown, unknown>>>;

/** Keys are written `like-this` in a file, and `likeThis` in the model. */
type Camel<Key> = Key extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Key;

function camel(written: string): string {
  return written.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** What may be undefined may also not be there, so that a new field asks nothing of who makes a group without it. */
export type GroupOf<Shape extends Fields> = {
  readonly [Key in NeededIn<Shape> as Camel<Key>]: ModelOf<Shape[Key]>;
} & {
  readonly [Key in Exclude<keyof Shape, NeededIn<Shape>> as Camel<Key>]?: ModelOf<Shape[Key]>;
};

type NeededIn<Shape extends Fields> = {
  [Key in keyof Shape]: undefined extends ModelOf<Shape[Key]> ? never : Key;
}[keyof Shape];

/** The same of which parts may lack: each is then what is read where it is left out. */
export type SoundOf<Shape extends Fields> = {
  readonly [Key in keyof Shape as Camel<Key>]: ModelOf<Shape[Key]> | Shape[Key]['absent'];
};

export type GroupField<Shape extends Fields> = Field<GroupOf<Shape>> & { readonly shape: Shape };

/**
 * Named values. `placeOf` knows what is read of one, by the names in the file.
 *
 * @param speakOf the notes and places that texts in the group may speak of
 */
export function group<Shape extends Fields>(
  description: string,
  shape: Shape,
  speakOf: (value: Group) => Pick<Spot, 'notes' | 'places'> = () => ({}),
): GroupField<Shape> {
  const schema = z.strictObject(shape).check(z.describe(description));
  return field(schema, (spot) => {
    const parent = valueAt(spot) as Group;
    const read = readShape(shape, { ...spot, ...speakOf(parent), parent });
    return placedAs(parent, read, spot.yaml);
  }) as GroupField<Shape>;
}

/** Values by words that are printed too, in the order of the file. */
export function byWord<Model>(
  description: string,
  item: Field<Model, unknown>,
): Field<readonly (readonly [Words, Model])[]> {
  const schema = z.record(z.string(), item).check(z.describe(description));
  return field(schema, (spot) => {
    const parent = valueAt(spot) as Group;
    const at = Object.keys(parent).map((key) => ({ ...spot, parent, key }));
    return at.map((each) => [keyAt(each), item.read(each)] as const);
  });
}

/** A text that more can be said of: written as itself, or as a group of a `text`, its `lang` and these fields. */
export function textWith<Shape extends Fields>(
  shape: Shape,
  kind: TextKind = {},
): Field<{ readonly text: Text } & GroupOf<Shape>> {
  const whole = z.strictObject({ text: key(ITSELF), lang: optional(language(ITS_LANGUAGE)), ...shape });
  return field(z.union([z.string(), whole]), (spot) => {
    const value = valueAt(spot);
    const parent = typeof value === 'object' && value !== null ? value : {};
    return { text: textAt(spot, kind), ...readShape(shape, { ...spot, parent }) };
  });
}

/** A group that may be left out, and is then read as one in which everything is. */
export function orEmpty<Shape extends Fields>(of: GroupField<Shape>) {
  const absent = readShape(of.shape, { parent: {} } as Spot);
  return Object.assign(optional(of), { absent }) as Field<GroupOf<Shape>, GroupOf<Shape>>;
}

/** The fields of the group `parent`. */
export function readShape<Shape extends Fields>(shape: Shape, around: Omit<Spot, 'key'>): GroupOf<Shape> {
  const read = Object.entries(shape).map(([key, { read, absent }]) => {
    return [camel(key), key in around.parent ? read({ ...around, key }) : absent];
  });
  return Object.fromEntries(read) as GroupOf<Shape>;
}

/**
 * What is sound in a file, with every problem reported; undefined when it holds no group at all. What is
 * missing or wrong is as if it was left out: a list is empty.
 */
export function readSound<Shape extends Fields>(
  file: GroupField<Shape>,
  yaml: YamlFile,
  report: Report,
): SoundOf<Shape> | undefined {
  const root = conform(file, yaml, report);
  return root && (file.read({ yaml, report, parent: { root }, key: 'root' }) as SoundOf<Shape>);
}

/** Whether all is there that must be. */
export function isWhole<Shape extends Fields>(
  { shape }: GroupField<Shape>,
  read: SoundOf<Shape>,
): read is SoundOf<Shape> & GroupOf<Shape> {
  const values: Readonly<Record<string, unknown>> = read;
  return Object.entries(shape).every(
    ([key, { isOptional }]) => isOptional || values[camel(key)] !== undefined,
  );
}

/** Undefined when something that is needed is missing or wrong; that is reported. */
export function readWhole<Shape extends Fields>(
  file: GroupField<Shape>,
  yaml: YamlFile,
  report: Report,
): GroupOf<Shape> | undefined {
  const read = readSound(file, yaml, report);
  return read && isWhole(file, read) ? read : undefined;
}

/** Reads the command line: a command with its options as typed, a help text, or what is wrong. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type Diagnostic, problem } from '../../diagnostics.ts';
import {
  COMMANDS,
  type CommandName,
  isTakenBy,
  OPTION_KEYS,
  type OptionKey,
  optionFlag,
  rowOf,
  type Typed,
} from '../../request/options.ts';
import { editionsOf } from '../../run/catalogue.ts';
import { LISTINGS } from '../../run/listings.ts';
import { LANGUAGES, type Language, wordsIn } from '../../words/index.ts';
import type { Words } from '../../words/kind.ts';
import { nameIn } from '../../words/phrases.ts';

/** Options as typed, with those that the commands read themselves. */
export interface TypedOptions extends Typed {
  readonly only?: readonly string[];
  readonly edition?: readonly string[];
  readonly selection?: string;
  readonly content?: string;
  readonly out?: string;
  /** False with `--no-previews`. */
  readonly previews?: boolean;
  readonly watch?: boolean;
  readonly plain?: boolean;
  readonly port?: string;
  readonly lang?: string;
  readonly language?: string;
  readonly columns?: readonly string[];
  readonly sheet?: string;
  readonly title?: string;
  readonly author?: string;
}

export type TypedLine =
  | {
      readonly kind: 'command';
      readonly name: CommandName;
      readonly options: TypedOptions;
      /** The word beside the options; empty if there is none. */
      readonly word: string;
    }
  | { readonly kind: 'help'; readonly text: string; readonly asked: boolean }
  | { readonly kind: 'wrong'; readonly problem: Diagnostic };

export function readArguments(argv: readonly string[], language: Language, version: string): TypedLine {
  let typed: TypedLine | undefined;
  let text = '';
  const program = makeProgram(wordsIn(language), version, (name, options, word) => {
    typed = { kind: 'command', name, options, word };
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride();
    command.configureOutput({
      writeOut: (out) => {
        text += out;
      },
      writeErr: (out) => {
        text += out;
      },
    });
  }
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.help') return { kind: 'help', text, asked: error.exitCode === 0 };
    if (error.exitCode === 0) return { kind: 'help', text, asked: true };
    return { kind: 'wrong', problem: wrongUse(error) };
  }
  if (!typed) throw new Error('No command ran.');
  return typed;
}

/** The value of `--lang`, before anything else is read. */
export function peekLanguage(argv: readonly string[]): string | undefined {
  const at = argv.lastIndexOf('--lang');
  if (at >= 0) return argv[at + 1];
  return argv.findLast((argument) => argument.startsWith('--lang='))?.slice('--lang='.length);
}

type Ran = (name: CommandName, options: TypedOptions, word: string) => void;

function makeProgram({ help, options }: Words, version: string, ran: Ran): Command {
  const usages: Partial<Record<CommandName, string>> = help.usages;
  const program = new Command('kletspot')
    .usage(help.usage)
    .description(help.program)
    .version(version, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand('help', help.helpCommand)
    .addHelpText('after', help.after);
  for (const name of COMMANDS) {
    const command = program.command(name).usage(usages[name] ?? help.commandUsage);
    command.description(help.commands[name]).helpOption('-h, --help', help.help);
    if (name in ARGUMENTS) {
      const named = name as keyof typeof ARGUMENTS;
      command.argument(ARGUMENTS[named], help.arguments[named]);
    }
    for (const key of OPTION_KEYS) if (isTakenBy(name, key)) command.addOption(optionOf(key, options));
    if (name === 'build') command.addHelpText('after', help.buildExamples);
    command.action(() => ran(name, command.opts<TypedOptions>(), command.args[0] ?? ''));
  }
  for (const command of [program, ...program.commands]) inLanguage(command, help);
  return program;
}

/** What stands beside the options of a command. */
const ARGUMENTS = {
  pick: '[file|name]',
  init: '<dir>',
  import: '<file>',
  translate: '<language>',
} satisfies Partial<Record<CommandName, string>>;

function optionOf(key: OptionKey, words: Words['options']): Option {
  const { kind } = rowOf(key);
  const option = new Option(
    kind.takes ? `${optionFlag(key)} <${kind.takes}>` : optionFlag(key),
    helpOf(key, words),
  );
  if (kind.isList) option.argParser(addToList(optionFlag(key)));
  else if (!kind.isFlag) option.argParser(takeOnce(optionFlag(key)));
  return option;
}

/** Help for some options lists their values. */
function helpOf(key: OptionKey, words: Words['options']): string {
  const help = words[key];
  return typeof help === 'string' ? help : help(knownOf(key).join(', '));
}

function knownOf(key: OptionKey): readonly string[] {
  if (key === 'only') return LISTINGS.map(({ name }) => name);
  if (key === 'edition') return editionsOf([]);
  if (key === 'lang') return LANGUAGES;
  return rowOf(key).kind.known ?? [];
}

function inLanguage(command: Command, words: Words['help']): void {
  command.configureHelp({
    styleTitle: (title) => nameIn(words.titles, title),
    subcommandTerm: (sub) => sub.name(),
  });
}

/** Refuses a second value: the last would win and the first would silently go. Lists add up. */
function takeOnce(flag: string) {
  return (value: string, before: unknown): string => {
    if (before !== undefined) throw new InvalidArgumentError('');
    return valueFor(flag, value);
  };
}

/** Values of an option that may be given more than once, separated by commas. */
function addToList(flag: string) {
  return (value: string, before: readonly string[] | undefined): readonly string[] => [
    ...(before ?? []),
    ...valueFor(flag, value)
      .split(',')
      .map((item) => item.trim()),
  ];
}

/** If a value is missing, commander takes the next option for it: `--out --json`. */
function valueFor(flag: string, value: string): string {
  if (!value.startsWith('--')) return value;
  throw new CommanderError(1, 'commander.optionMissingArgument', `'${flag}'`);
}

/** Commander says in English what is wrong; we need the words that it quotes. */
function wrongUse({ code, message }: CommanderError): Diagnostic {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const suggestion = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1];
  switch (code) {
    case 'commander.unknownCommand':
      return problem('command/unknown-command', undefined, { name: quoted, suggestion });
    case 'commander.unknownOption':
      return problem('command/unknown-option', undefined, { name: quoted, suggestion });
    case 'commander.optionMissingArgument':
      return problem('command/missing-value', undefined, { option: quoted.split(' ')[0] ?? quoted });
    case 'commander.invalidArgument':
      return problem('command/given-twice', undefined, { option: quoted.split(' ')[0] ?? quoted });
    case 'commander.missingArgument':
      return problem('command/missing-word', undefined, { command: 'init' });
    case 'commander.excessArguments':
      return problem('command/too-many-words', undefined);
    default:
      return problem('command/wrong-use', undefined, { message: message.replace(/^error: /, '') });
  }
}

/** The command line, read: a command with its options as typed, a help text, or what is wrong with it. */
import { Command, CommanderError, InvalidArgumentError, type Option } from 'commander';
import { type Diagnostic, problem } from '../../diagnostics.ts';
import type { Language } from '../../messages/catalogue.ts';
import { editionsOf, madeProducts } from '../../products/catalogue.ts';
import { CARD_PRESETS } from '../../products/formats/card-presets.ts';
import { LABEL_SHEETS } from '../../products/formats/label-sheets.ts';
import { PAPERS } from '../../products/formats/papers.ts';
import type { SheetOptions } from '../../products/options/sheet-options.ts';
import type { HelpWords } from '../help-words.ts';
import { terminalWords } from '../words.ts';

export interface TypedOptions extends SheetOptions {
  readonly only?: readonly string[];
  readonly edition?: readonly string[];
  readonly content?: string;
  readonly out?: string;
  /** False with `--no-blanks`. */
  readonly blanks?: boolean;
  readonly selection?: string;
  readonly clusters?: readonly string[];
  readonly cards?: readonly string[];
  readonly without?: readonly string[];
  readonly draw?: string;
  readonly drawTotal?: string;
  readonly seed?: string;
  readonly sort?: string;
  readonly copies?: string;
  readonly themes?: readonly string[];
  readonly creep?: string;
  readonly bookletSimplex?: boolean;
  readonly jar?: string;
  readonly watch?: boolean;
  readonly json?: boolean;
  readonly lang?: string;
  readonly language?: string;
  readonly plain?: boolean;
  readonly port?: string;
}

export type CommandName = 'build' | 'check' | 'list' | 'pick' | 'init' | 'calibrate' | 'preview';

export type Typed =
  | {
      readonly kind: 'command';
      readonly name: CommandName;
      readonly options: TypedOptions;
      /** What stands beside options; empty where nothing does. */
      readonly word: string;
    }
  | { readonly kind: 'help'; readonly text: string; readonly asked: boolean }
  | { readonly kind: 'wrong'; readonly problem: Diagnostic };

export function readArguments(argv: readonly string[], language: Language, version: string): Typed {
  let typed: Typed | undefined;
  let text = '';
  const program = makeProgram(terminalWords[language].help, version, (name, options, word) => {
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

/** What `--lang` says, before anything else is understood. */
export function peekLanguage(argv: readonly string[]): string | undefined {
  const at = argv.lastIndexOf('--lang');
  if (at >= 0) return argv[at + 1];
  return argv.findLast((argument) => argument.startsWith('--lang='))?.slice('--lang='.length);
}

type Ran = (name: CommandName, options: TypedOptions, word: string) => void;

function makeProgram(words: HelpWords, version: string, ran: Ran): Command {
  const program = new Command('kletspot')
    .usage(words.usage)
    .description(words.program)
    .version(version, '-V, --version', words.options.version)
    .helpOption('-h, --help', words.options.help)
    .helpCommand('help', words.helpCommand)
    .addHelpText('after', words.after);
  const add = (name: CommandName, usage = words.commandUsage): Command => {
    const command = program.command(name).usage(usage).description(words.commands[name]);
    command.helpOption('-h, --help', words.options.help);
    command.action(() => ran(name, command.opts<TypedOptions>(), command.args[0] ?? ''));
    return command;
  };
  withBuildOptions(add('build'), words).addHelpText('after', words.buildExamples);
  add('check').option('--selection <file|name>', words.options.selectionToo);
  add('list').option('--selection <file|name>', words.options.selectionToo);
  for (const command of program.commands) withCommonOptions(command, words);
  add('preview')
    .option('--port <n>', words.options.port)
    .option('--selection <file|name>', words.options.previewSelection)
    .option('--content <dir>', words.options.content)
    .option('--lang <nl|en>', words.options.lang);
  add('pick', words.pickUsage)
    .argument('[file|name]', words.options.pickFile)
    .option('--plain', words.options.plain)
    .option('--content <dir>', words.options.content)
    .option('--lang <nl|en>', words.options.lang);
  withCommonOptions(
    add('calibrate')
      .option('--out <file>', words.options.calibrationOut)
      .option(
        '--paper <size|name>',
        words.options.calibrationPaper(PAPERS.map(({ name }) => name).join(', ')),
      )
      .option('--backs <long|short>', words.options.calibrationBacks),
    words,
  );
  withFinalOptions(
    add('init', words.initUsage)
      .argument('<dir>', words.options.initDir)
      .option('--language <nl|en|fr|de>', words.options.language),
    words,
  );
  for (const command of [program, ...program.commands]) {
    inLanguage(command, words);
    command.options.forEach(takeOnce);
  }
  return program;
}

function withBuildOptions(command: Command, { options }: HelpWords): Command {
  return command
    .option('--only <list>', options.only(madeProducts().join(', ')), addToList)
    .option('--edition <list>', options.edition(editionsOf([]).join(', ')), addToList)
    .option('--out <dir>', options.out)
    .option('--selection <file|name>', options.selection)
    .option('--clusters <list>', options.clusters, addToList)
    .option('--cards <list>', options.cards, addToList)
    .option('--without <list>', options.without, addToList)
    .option('--draw <n>', options.draw)
    .option('--draw-total <n>', options.drawTotal)
    .option('--seed <n>', options.seed)
    .option('--sort <order>', options.sort)
    .option('--copies <n>', options.copies)
    .option(
      '--card <size|name>',
      options.card([...CARD_PRESETS, ...LABEL_SHEETS].map(({ name }) => name).join(', ')),
    )
    .option('--paper <size|name>', options.paper(PAPERS.map(({ name }) => name).join(', ')))
    .option('--style <band|full|outline>', options.style)
    .option('--marks <solid|numbered|dashed|corners>', options.marks)
    .option('--gutter <mm>', options.gutter)
    .option('--bleed <mm>', options.bleed)
    .option('--round <mm>', options.round)
    .option('--backs <long|short>', options.backs)
    .option('--printer <name>', options.printer)
    .option('--order <sheet|stack>', options.order)
    .option('--mix', options.mix)
    .option('--no-blanks', options.noBlanks)
    .option('--themes <list>', options.themes, addToList)
    .option('--creep <mm>', options.creep)
    .option('--booklet-simplex', options.bookletSimplex)
    .option('--jar <mm>', options.jar)
    .option('--watch', options.watch);
}

function withCommonOptions(command: Command, words: HelpWords): void {
  withFinalOptions(command.option('--content <dir>', words.options.content), words);
}

function withFinalOptions(command: Command, { options }: HelpWords): void {
  command.option('--json', options.json).option('--lang <nl|en>', options.lang);
}

function inLanguage(command: Command, words: HelpWords): void {
  command.configureHelp({
    styleTitle: (title) => words.titles[title] ?? title,
    subcommandTerm: (sub) => sub.name(),
  });
}

/** Of two values the last would win, and the first would go without a word. Lists add up. */
function takeOnce(option: Option): void {
  if (!option.required || option.parseArg) return;
  option.argParser((value, before) => {
    if (before !== undefined) throw new InvalidArgumentError('');
    return value;
  });
}

/** Values of an option that may be given more than once, separated by commas. */
function addToList(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), ...value.split(',').map((item) => item.trim())];
}

/** Commander says in English what was wrong; the words that it quotes are what we need. */
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

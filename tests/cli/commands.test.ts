import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Core } from '../../src/node/core.ts';
import { readFolder, writeFiles } from '../node/folders.ts';
import { smallCore } from '../node/small-core.ts';
import { smallWorld } from '../node/small-world.ts';

const broken: Core = {
  readContent: () => Promise.reject(new TypeError('x is not a function')),
  chooseCards: () => Promise.reject(new TypeError('x is not a function')),
  checkProducts: () => Promise.reject(new TypeError('x is not a function')),
  makeProducts: () => Promise.reject(new TypeError('x is not a function')),
  makeCalibration: () => Promise.reject(new TypeError('x is not a function')),
  readScripts: () => Promise.reject(new TypeError('x is not a function')),
  makeWebPage: () => Promise.reject(new TypeError('x is not a function')),
};

describe('wrong use ends with 2, says what is known, and makes nothing', () => {
  test.each([
    ['biuld', 'There is no command "biuld".', 'Did you mean build?'],
    ['build --onli cards', 'There is no option "--onli" here.', 'Did you mean --only?'],
    ['check --only cards', 'There is no option "--only" here.', 'Add --help to see the options.'],
    ['build --only', 'The option --only needs a value.', ''],
    ['build --marks solid --only cards --marks=dashed', '--marks is given twice.', 'keep the one you mean'],
    ['build --only card', 'There is no product "card".', 'This version makes: cards, booklet, kit, page.'],
    ['preview --json', 'There is no option "--json" here.', 'Add --help to see the options.'],
    ['preview --port 65536', '--port is "65536"; a whole number from 0 to 65535 was expected.', ''],
    ['preview --port 80a', '--port is "80a"; a whole number from 0 to 65535 was expected.', ''],
    ['build --only cards,', 'There is no product "".', 'This version makes: cards, booklet, kit, page.'],
    [
      'build --edition sreen',
      'There is no edition "sreen".',
      'Known editions: coloured-paper, white-paper, large-print, screen, print, guide, label, notes, site, package.',
    ],
    [
      'build --only booklet --edition white-paper',
      'booklet has none of the editions',
      'Its editions: screen, print, large-print.',
    ],
    ['build --creep 1.01', '--creep is "1.01"; a number of millimetres from 0 to 1 was expected.', ''],
    ['build --creep -0.1', '--creep is "-0.1"', ''],
    ['build --creep thick', '--creep is "thick"', ''],
    ['build --creep 1e-1', '--creep is "1e-1"', ''],
    ['build --creep=', '--creep is ""', ''],
    ['build --creep', 'The option --creep needs a value.', ''],
    ['build --themes beleid,', 'The option --themes was given an empty value.', ''],
    [
      'build --only cards --themes B1',
      '--themes changes nothing here: the booklet is not made.',
      'Leave it out',
    ],
    ['build --edition screen --creep 0.1', 'the edition print of the booklet is not made.', ''],
    ['build --edition screen --booklet-simplex', '--booklet-simplex changes nothing here', ''],
    ['check --themes B1', 'There is no option "--themes" here.', ''],
    ['build --lang it', 'no messages in the language "it".', 'Known languages: nl, en, fr, de.'],
    ['build --out=', 'The option --out was given an empty value.', ''],
    ['build --content= ', 'The option --content was given an empty value.', ''],
    ['build --watch --json', '--watch and --json do not go together.', ''],
    ['build cards', 'words on the command line that belong to no option', 'Separate the values'],
  ])('%s', async (command, message, hint) => {
    const world = smallWorld();
    const { code, stdout, stderr } = await world.run(command);
    expect(code).toBe(2);
    if (command.includes('--json')) {
      expect(JSON.parse(stdout)).toMatchObject({ ok: false, diagnostics: [{ message }] });
    } else {
      expect(stdout).toBe('');
      expect(stderr).toContain(message);
      expect(stderr).toContain(hint);
    }
    expect(Object.keys(readFolder(world.root))).toEqual(['content/deck.yaml', 'package.json']);
  });

  test('every wrong value is told', async () => {
    const { code, stderr } = await smallWorld().run('build --only x --edition y --lang z');
    expect(code).toBe(2);
    expect(stderr.match(/command\/[a-z-]+/g)).toEqual([
      'command/unknown-language',
      'command/unknown-product',
      'command/unknown-edition',
    ]);
  });

  test('no command at all shows the help', async () => {
    const { code, stdout, stderr } = await smallWorld().run('');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: kletspot COMMAND [options]');
  });
});

describe('help ends with 0', () => {
  test.each(['--help', 'help', 'build --help', 'help build', 'check -h', 'list --help'])(
    '%s',
    async (command) => {
      const { code, stdout, stderr } = await smallWorld().run(command);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('Usage: kletspot');
    },
  );

  test('in Dutch', async () => {
    const { stdout } = await smallWorld().run('build --help --lang nl');
    expect(stdout).toContain('Gebruik: kletspot build [opties]');
    expect(stdout).toContain('Voorbeelden:');
  });

  test('the version is that of the package', async () => {
    expect(await smallWorld().run('--version')).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
  });
});

describe('--json prints one object on standard output and nothing else', () => {
  test.each([
    ['build --json', 'groen\n', 0, true],
    ['build --json', 'wrong\n', 1, false],
    ['build --json --content nowhere', 'groen\n', 1, false],
    ['build --json --only x', 'groen\n', 2, false],
    ['build --json --x', 'groen\n', 2, false],
    ['x --json', 'groen\n', 2, false],
    ['check --json', 'groen\n', 0, true],
    ['check --json', 'wrong\n', 1, false],
    ['list --json --content nowhere', 'groen\n', 1, false],
  ] as const)('%s with the deck %j', async (command, deck, expected, ok) => {
    const world = smallWorld();
    world.writeDeck(deck);
    const { code, stdout, stderr } = await world.run(command);
    expect({ code, stderr }).toEqual({ code: expected, stderr: '' });
    const result = JSON.parse(stdout);
    expect(result.ok).toBe(ok);
    expect(result.diagnostics.length > 0).toBe(!ok);
    expect('manifest' in result).toBe(command.startsWith('build') && ok);
  });

  test('a problem carries its place, code and words', async () => {
    const world = smallWorld();
    world.writeDeck('groen\nthis is wrong\n');
    const { stdout } = await world.run('check --json --lang nl');
    expect(JSON.parse(stdout)).toEqual({
      ok: false,
      diagnostics: [
        {
          file: 'content/deck.yaml',
          line: 2,
          column: 9,
          severity: 'error',
          code: 'project/unreadable',
          message: 'this is wrong kan niet gelezen worden (wrong).',
          hint: 'Kijk na of het bestaat en of je het mag lezen.',
        },
      ],
    });
  });

  test('manifest and plan are those that were written', async () => {
    const world = smallWorld();
    const { stdout } = await world.run('build --json');
    const { manifest, plan } = JSON.parse(stdout);
    const written = JSON.parse(readFolder(world.dist)['manifest.json'] ?? '');
    expect({ manifest, plan }).toEqual({ manifest: written, plan: written.plan });
  });
});

describe('a booklet that was filled in where it was made', () => {
  const CHANGED = 'downloads/kletspot-kaarten-1-groen.pdf';

  test('is kept by the next build, which says so on the screen and in the object', async () => {
    const world = smallWorld();
    await world.run('build');
    writeFiles(world.dist, { [CHANGED]: 'filled in', 'mine.txt': 'mine' });
    const screen = await world.run('build --lang nl');
    expect(screen.code).toBe(0);
    expect(screen.stderr).toContain('bewaard als downloads/kletspot-kaarten-1-groen-bewaard.pdf');
    expect(readFolder(world.dist)).toMatchObject({
      'downloads/kletspot-kaarten-1-groen-bewaard.pdf': 'filled in',
      'mine.txt': 'mine',
    });
    writeFiles(world.dist, { [CHANGED]: 'filled in otherwise' });
    const { ok, diagnostics } = JSON.parse((await world.run('build --json')).stdout);
    expect(ok).toBe(true);
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'project/changed-file-kept' }]);
  });
});

describe('our own bug ends with 3', () => {
  test.each(['build', 'check', 'list'])(
    '%s says so, without a stack, and leaves the output',
    async (command) => {
      const world = smallWorld();
      await world.run('build');
      const before = readFolder(world.dist);
      const { code, stdout, stderr } = await world.run(command, { core: broken });
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toContain(
        'This is a mistake in kletspot itself, not in your files: x is not a function',
      );
      expect(stderr).not.toContain('.ts:');
      expect(readFolder(world.dist)).toEqual(before);
    },
  );

  test('the stack is shown when asked for', async () => {
    const environment = { KLETSPOT_DEBUG: '1' };
    const { code, stderr } = await smallWorld().run('build', { core: broken, environment });
    expect(code).toBe(3);
    expect(stderr).toContain('TypeError: x is not a function\n    at ');
  });

  test('a failure that reports nothing is one', async () => {
    const silent: Core = { ...smallCore, makeProducts: async () => undefined };
    expect((await smallWorld().run('build', { core: silent })).code).toBe(3);
  });

  test('with --json it is a problem like any other', async () => {
    const { code, stdout } = await smallWorld().run('check --json', { core: broken });
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, diagnostics: [{ code: 'command/our-bug' }] });
  });
});

describe('SOURCE_DATE_EPOCH', () => {
  test('becomes the date of the build', async () => {
    const world = smallWorld();
    await world.run('build', { environment: { SOURCE_DATE_EPOCH: '86400' } });
    expect(JSON.parse(readFolder(world.dist)['manifest.json'] ?? '').date).toBe('1970-01-02');
  });

  test.each(['yesterday', '1.5', '-1', '99999999999999'])('%s is wrong use', async (value) => {
    const { code, stderr } = await smallWorld().run('build', { environment: { SOURCE_DATE_EPOCH: value } });
    expect(code).toBe(2);
    expect(stderr).toContain(`SOURCE_DATE_EPOCH is "${value}"`);
  });

  test('an empty one counts as none', async () => {
    const world = smallWorld();
    await world.run('build', { environment: { SOURCE_DATE_EPOCH: '' } });
    expect(JSON.parse(readFolder(world.dist)['manifest.json'] ?? '').date).toBe('2026-06-01');
  });
});

describe('what a person sees', () => {
  test('steps as plain lines where there is no terminal', async () => {
    const { stderr } = await smallWorld().run('build');
    expect(stderr).toBe(
      'Reading content, templates and fonts\nSetting the pages\nMaking the previews\nMaking the page\nWriting the files\n',
    );
  });

  test('one line that is cleared on a terminal', async () => {
    let shown = '';
    const stderr = { isTTY: true, write: (text: string) => (shown += text) };
    await smallWorld().run('build', { stderr });
    expect(shown).not.toContain('\n');
    expect(shown).toContain('Making the previews…');
    expect(shown.endsWith('\r\u001b[2K')).toBe(true);
  });

  test.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('no colour with %o', async (environment) => {
    let shown = '';
    const stderr = { isTTY: true, write: (text: string) => (shown += text) };
    const world = smallWorld();
    world.writeDeck('wrong\n');
    await world.run('build', { stderr, environment });
    expect(shown).toContain('project/unreadable');
    expect(shown).not.toContain('\u001b');
  });

  test.each([
    ['nl', 'Geen problemen gevonden.'],
    ['fr', 'Aucun problème trouvé.'],
    ['de', 'Keine Probleme gefunden.'],
  ])('messages in %s, asked for or of the environment', async (language, said) => {
    const asked = await smallWorld().run(`check --lang ${language}`);
    const meant = await smallWorld().run('check', { environment: { LANG: `${language}_BE.UTF-8` } });
    expect([asked.stdout, meant.stdout]).toEqual([`${said}\n`, `${said}\n`]);
  });

  test('a check finds what a build finds, and writes nothing', async () => {
    const world = smallWorld();
    world.writeDeck('wrong\nalso wrong\n');
    const { code, stdout } = await world.run('check');
    expect(code).toBe(1);
    expect(stdout).toContain('content/deck.yaml:1:1  error');
    expect(stdout).toContain('content/deck.yaml:2:6  error');
    expect(stdout).toContain('\n2 errors\n');
    expect(Object.keys(readFolder(world.root))).toEqual(['content/deck.yaml', 'package.json']);
  });
});

describe('--content and --out', () => {
  test('are seen from the current folder; the default output lies in the project', async () => {
    const world = smallWorld();
    writeFiles(world.root, { 'elders/map/deck.yaml': 'wit\n' });
    const cwd = join(world.root, 'elders');
    expect((await world.run('build --content map --out uit', { cwd })).stdout).toContain('in uit\n');
    expect(Object.keys(readFolder(join(cwd, 'uit')))).toContain('downloads/kletspot-kaarten-1-wit.pdf');
    await world.run('build', { cwd });
    expect(Object.keys(readFolder(world.dist))).toContain('downloads/kletspot-kaarten-1-groen.pdf');
  });

  test('a missing content folder is a problem of the world', async () => {
    const { code, stderr } = await smallWorld().run('build --content nowhere');
    expect(code).toBe(1);
    expect(stderr).toContain('There is no content folder at nowhere.');
  });

  test('problems are told with the path that was typed', async () => {
    const world = smallWorld();
    writeFiles(world.root, { 'déck/deck.yaml': 'wrong\n' });
    expect((await world.run('check --content déck')).stdout).toContain('déck/deck.yaml:1:1  error');
  });
});

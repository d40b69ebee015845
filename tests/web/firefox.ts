/**
 * Firefox as it is installed, asked by WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/), which it speaks itself:
 * playwright drives only a Firefox of its own.
 */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface FirefoxPage {
  readonly address: () => Promise<string>;
  /** What an expression gives: text, a number or a boolean. A promise is waited for. */
  readonly evaluate: <Value extends string | number | boolean>(expression: string) => Promise<Value>;
  /** Until an expression is true. */
  readonly until: (expression: string) => Promise<void>;
  /** Chooses a file from the disk in a field. */
  readonly choose: (selector: string, file: string) => Promise<void>;
  /** What the page complained of. */
  readonly errors: readonly string[];
  /** Everything that was asked for. */
  readonly asked: readonly string[];
}

export interface Firefox {
  readonly open: (address: string) => Promise<FirefoxPage>;
  /** The bytes of a file that a page saved, once it is whole; it is gone from the folder then. */
  readonly saved: (name: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export async function launchFirefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'kletspot-firefox-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  writeFileSync(join(profile, 'user.js'), preferences(downloads));
  const options = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile];
  const browser = spawn(path, options, { stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = new Promise<void>((resolve) => browser.once('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    browser.stderr.on('data', (part) => {
      said += part;
      const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(`${found}/session`);
    });
    void gone.then(() => reject(new Error(`Firefox did not start: ${said}`)));
  });
  const wire = await Wire.to(address);
  await wire.ask('session.new', { capabilities: {} });
  await wire.ask('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  return {
    open: (page) => openPage(wire, page),
    saved: (name) => savedFile(downloads, name),
    close: async () => {
      void wire.ask('browser.close', {}).catch(() => {});
      const kill = setTimeout(() => browser.kill('SIGKILL'), 10_000);
      await gone;
      clearTimeout(kill);
      wire.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Files are saved without a question. */
function preferences(downloads: string): string {
  const chosen = {
    'browser.download.dir': downloads,
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.open_pdf_attachments_inline': false,
    // That of the deck: a page speaks to a browser in its own language.
    'intl.accept_languages': 'nl-BE',
  };
  return Object.entries(chosen)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Firefox writes in `NAME.part` beside an empty file of the name, which it replaces. */
async function savedFile(folder: string, name: string): Promise<Uint8Array> {
  const path = join(folder, name);
  const isWhole = (): boolean =>
    existsSync(path) &&
    readFileSync(path).length > 0 &&
    !readdirSync(folder).some((each) => each.endsWith('.part'));
  while (!isWhole()) await pause(50);
  const bytes = new Uint8Array(readFileSync(path));
  rmSync(path);
  return bytes;
}

interface Logged {
  readonly level: string;
  readonly text: string;
  readonly source: { readonly context?: string };
}

interface Sent {
  readonly context: string | null;
  readonly request: { readonly url: string };
}

async function openPage(wire: Wire, page: string): Promise<FirefoxPage> {
  const { context } = await wire.ask<{ context: string }>('browsingContext.create', { type: 'tab' });
  const errors: string[] = [];
  const asked: string[] = [];
  wire.on('log.entryAdded', ({ level, text, source }: Logged) => {
    if (source.context === context && level === 'error') errors.push(text);
  });
  wire.on('network.beforeRequestSent', ({ context: from, request }: Sent) => {
    if (from === context) asked.push(request.url);
  });
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const answer = await wire.ask<Evaluated<Value>>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
  await wire.ask('browsingContext.navigate', { context, url: page, wait: 'complete' });
  return {
    address: () => evaluate<string>('location.href'),
    evaluate,
    until: async (expression) => {
      while (!(await evaluate<boolean>(expression))) await pause(50);
    },
    choose: async (selector, file) => {
      const { nodes } = await wire.ask<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: selector },
      });
      const element = { sharedId: nodes[0]?.sharedId };
      await wire.ask('input.setFiles', { context, element, files: [file] });
    },
    errors,
    asked,
  };
}

type Evaluated<Value> =
  | { readonly type: 'success'; readonly result: { readonly value: Value } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

interface Answer {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly method: string;
  readonly params: unknown;
}

type Listener = (params: never) => void;

/** Commands and their answers, and what is told between. */
class Wire {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #listeners: { readonly method: string; readonly listener: Listener }[] = [];
  #commands = 0;

  static async to(address: string): Promise<Wire> {
    const socket = new WebSocket(address);
    await new Promise<void>((resolve, reject) => {
      socket.onopen = () => resolve();
      socket.onerror = () => reject(new Error(`Firefox does not answer at ${address}`));
    });
    return new Wire(socket);
  }

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => this.#hear(JSON.parse(String(data)) as Answer);
  }

  on(method: string, listener: Listener): void {
    this.#listeners.push({ method, listener });
  }

  async ask<Result>(method: string, params: object): Promise<Result> {
    const id = ++this.#commands;
    const answer = await new Promise<Answer>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.type === 'error') throw new Error(`${method}: ${answer.error}: ${answer.message}`);
    return answer.result as Result;
  }

  close(): void {
    this.#socket.close();
  }

  #hear(answer: Answer): void {
    if (answer.id !== undefined) {
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
      return;
    }
    for (const { method, listener } of this.#listeners) {
      if (method === answer.method) listener(answer.params as never);
    }
  }
}

/** The engine comes to its end, says nothing, or cannot be where it should: with ports that do as they are told. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { problem } from '../../src/diagnostics.ts';
import { EVERYTHING } from '../../src/request/request.ts';
import {
  DEAF_MS,
  EngineClient,
  type EngineState,
  LOST_MS,
  Refused,
  SILENT_MS,
  Stopped,
} from '../../src/web/app/engine/engine-client.ts';
import {
  type EnginePort,
  type OpenPort,
  type PortListener,
  workerOrPage,
} from '../../src/web/app/engine/engine-port.ts';
import type { Question } from '../../src/web/protocol.ts';

class Port implements EnginePort {
  readonly asked: Question[] = [];
  readonly to: PortListener;
  isClosed = false;

  constructor(to: PortListener) {
    this.to = to;
  }

  send(question: Question): void {
    this.asked.push(question);
  }

  close(): void {
    this.isClosed = true;
  }

  get job(): number {
    const last = this.asked.at(-1);
    return last && 'job' in last ? last.job : 0;
  }

  answer(svg: string): void {
    this.to.heard({ kind: 'card', job: this.job, svg });
  }
}

function engines(loadMoreFonts?: () => Promise<[]>) {
  const ports: Port[] = [];
  const states: EngineState[] = [];
  const open: OpenPort = (listener) => {
    ports.push(new Port(listener));
    return ports.at(-1) as Port;
  };
  const supplies = { words: '', look: '', fonts: [], patterns: [] };
  const client = new EngineClient({ open, supplies, loadMoreFonts });
  client.watch((state) => states.push(state));
  const ready = (): void => ports.at(-1)?.to.heard({ kind: 'ready' });
  return { client, ports, states, ready, last: () => ports.at(-1) as Port };
}

const ENDED = new Error('ended');

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('an engine that is ended', () => {
  test('over a question is told of, and another answers it', async () => {
    const { client, ports, states, ready, last } = engines();
    ready();
    const asked = client.card(EVERYTHING, 'x');
    last().to.ended(ENDED);
    expect([ports.length, ports[0]?.isClosed, states]).toEqual([2, true, ['again']]);
    expect(last().asked.map(({ kind }) => kind)).toEqual(['start', 'card']);
    last().answer('drawn');
    expect(await asked).toBe('drawn');
    expect(states).toEqual(['again', 'well']);
  });

  test('over the same question again is not tried a third time; what else was asked goes on', async () => {
    const { client, ports, ready, last } = engines();
    ready();
    const [asked, next] = [client.card(EVERYTHING, 'x'), client.card(EVERYTHING, 'y')];
    const failed = expect(asked).rejects.toThrow('ended');
    last().to.ended(ENDED);
    last().to.ended(ENDED);
    await failed;
    expect(ports).toHaveLength(3);
    last().answer('next');
    expect(await next).toBe('next');
  });

  test('while nothing is asked is replaced without a word', async () => {
    const { client, ports, states, ready, last } = engines();
    ready();
    last().to.ended(ENDED);
    const asked = client.card(EVERYTHING, 'x');
    last().answer('drawn');
    expect([await asked, ports.length, states.includes('again')]).toEqual(['drawn', 2, false]);
  });
});

describe('an engine that says nothing', () => {
  test('though it has nothing else to do, is taken for ended', async () => {
    const { client, ports, states, ready, last } = engines();
    ready();
    const asked = client.card(EVERYTHING, 'x');
    vi.advanceTimersByTime(DEAF_MS);
    expect([ports.length, states]).toEqual([2, ['again']]);
    ready();
    last().answer('drawn');
    expect(await asked).toBe('drawn');
  });

  test('from the start, and never does, is taken for ended too; at any sign of life it is not', async () => {
    const { client, ports, states, last } = engines();
    const asked = client.card(EVERYTHING, 'x');
    vi.advanceTimersByTime(SILENT_MS + LOST_MS - 1);
    last().to.heard({ kind: 'alive', lock: 'x' });
    vi.advanceTimersByTime(SILENT_MS + LOST_MS - 1);
    expect([ports.length, states.at(-1)]).toEqual([1, 'silent']);
    vi.advanceTimersByTime(1);
    expect([ports.length, states.at(-1)]).toEqual([2, 'again']);
    const failed = expect(asked).rejects.toThrow('did not start');
    vi.advanceTimersByTime(SILENT_MS + LOST_MS);
    await failed;
    vi.advanceTimersByTime(10 * LOST_MS);
    expect(ports).toHaveLength(2);
  });

  test('while it starts or works can be waited for, or begun again', async () => {
    const { client, ports, states, ready, last } = engines();
    const asked = client.card(EVERYTHING, 'x');
    vi.advanceTimersByTime(SILENT_MS);
    expect([ports.length, states]).toEqual([1, ['silent']]);
    ready();
    last().to.heard({ kind: 'heard', job: last().job });
    last().to.heard({ kind: 'stage', job: last().job, stage: 'boxes' });
    expect(states.at(-1)).toBe('well');
    vi.advanceTimersByTime(SILENT_MS - 1);
    expect(states.at(-1)).toBe('well');
    vi.advanceTimersByTime(1);
    expect(states.at(-1)).toBe('silent');
    client.beginAgain();
    expect([ports.length, states.at(-1)]).toEqual([2, 'again']);
    const failed = expect(asked).rejects.toThrow('no answer');
    client.beginAgain();
    await failed;
  });

  test('is not waited for once it has answered, or was stopped', async () => {
    const { client, ports, states, ready, last } = engines();
    ready();
    const stopping = new AbortController();
    const asked = expect(client.card(EVERYTHING, 'x', stopping)).rejects.toThrow(Stopped);
    stopping.abort();
    await asked;
    const next = client.card(EVERYTHING, 'y');
    last().answer('drawn');
    await next;
    vi.advanceTimersByTime(10 * SILENT_MS);
    expect([ports.length, states.at(-1)]).toEqual([2, 'well']);
  });
});

test('letters that cannot be fetched leave what was said of them', async () => {
  const { client, ready, last } = engines(() => Promise.reject(new Error('no such file')));
  ready();
  const asked = expect(client.card(EVERYTHING, 'x')).rejects.toThrow(Refused);
  const letters = { characters: ['😀'], codes: ['U+1F600'], families: [] };
  const problems = [problem('text/no-glyph', undefined, letters)];
  last().to.heard({ kind: 'refused', job: last().job, problems });
  await asked;
});

describe('where the engine runs', () => {
  const places = (worker: OpenPort) => {
    const opened: string[] = [];
    const open = workerOrPage(
      (listener) => {
        opened.push('worker');
        return worker(listener);
      },
      (listener) => {
        opened.push('page');
        return new Port(listener);
      },
    );
    return { opened, open };
  };
  const listener: PortListener = { heard: () => {}, ended: () => {} };

  test('is the page where no worker can be made', () => {
    const { opened, open } = places(() => {
      throw new Error('SecurityError');
    });
    open(listener);
    open(listener);
    expect(opened).toEqual(['worker', 'page', 'page']);
  });

  test('is the page where a worker ends before it has said anything', () => {
    const { opened, open } = places((to) => new Port(to));
    (open(listener) as Port).to.ended(ENDED);
    open(listener);
    expect(opened).toEqual(['worker', 'page']);
  });

  test('is a worker again where one has answered', () => {
    const { opened, open } = places((to) => new Port(to));
    const port = open(listener) as Port;
    port.to.heard({ kind: 'ready' });
    port.to.ended(ENDED);
    open(listener);
    expect(opened).toEqual(['worker', 'worker']);
  });
});

/** The engine comes to its end, says nothing, or cannot be where it should: with ports that do as they are told. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { problem } from '../../src/diagnostics.ts';
import { EVERYTHING } from '../../src/request/request.ts';
import {
  DEAF_MS,
  EngineClient,
  type EngineSource,
  type EngineState,
  LOST_MS,
  type LoadedEngine,
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

async function engines(fonts: EngineSource['fonts'] = async () => []) {
  const ports: Port[] = [];
  const states: EngineState[] = [];
  const open: OpenPort = (listener) => {
    ports.push(new Port(listener));
    return ports.at(-1) as Port;
  };
  const client = new EngineClient({ engine: async () => ({ open, supplies: NONE }), fonts });
  client.watch((state) => states.push(state));
  await client.prepare(EVERYTHING, 'fonts/own.js');
  // It has rehearsed.
  ports[0]?.to.heard({ kind: 'ready' });
  const ready = (): void => ports.at(-1)?.to.heard({ kind: 'ready' });
  return { client, ports, states, ready, last: () => ports.at(-1) as Port };
}

const NONE = {
  content: '',
  look: '',
  fonts: { list: { families: [], shaper: undefined }, files: [] },
  patterns: [],
};

const ENDED = new Error('ended');

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('an engine that is ended', () => {
  test('over a question is told of, and another answers it', async () => {
    const { client, ports, states, ready, last } = await engines();
    ready();
    const asked = client.card(EVERYTHING, 'x');
    last().to.ended(ENDED);
    expect([ports.length, ports[0]?.isClosed, states]).toEqual([2, true, ['again']]);
    expect(last().asked.map(({ kind }) => kind)).toEqual(['start', 'fonts', 'card']);
    last().answer('drawn');
    expect(await asked).toBe('drawn');
    expect(states).toEqual(['again', 'well']);
  });

  test('over the same question again is not tried a third time; what else was asked goes on', async () => {
    const { client, ports, ready, last } = await engines();
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
    const { client, ports, states, ready, last } = await engines();
    ready();
    last().to.ended(ENDED);
    const asked = client.card(EVERYTHING, 'x');
    last().answer('drawn');
    expect([await asked, ports.length, states.includes('again')]).toEqual(['drawn', 2, false]);
  });
});

describe('an engine that says nothing', () => {
  test('though it has nothing else to do, is taken for ended', async () => {
    const { client, ports, states, ready, last } = await engines();
    ready();
    const asked = client.card(EVERYTHING, 'x');
    vi.advanceTimersByTime(DEAF_MS);
    expect([ports.length, states]).toEqual([2, ['again']]);
    ready();
    last().answer('drawn');
    expect(await asked).toBe('drawn');
  });

  test('from the start, and never does, is taken for ended too; at any sign of life it is not', async () => {
    const { client, ports, states, last } = await engines();
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
    const { client, ports, states, ready, last } = await engines();
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
    const { client, ports, states, ready, last } = await engines();
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

describe('fonts that it lacks', () => {
  const lack = (port: Port, from = 'fonts/other.js') => {
    port.to.heard({ kind: 'lacks', job: port.job, from });
  };

  test('are brought, and it is asked again; another engine gets them at once', async () => {
    const { client, ready, last } = await engines(async (from) => [[from, '']]);
    ready();
    const asked = client.card(EVERYTHING, 'x');
    lack(last());
    await vi.advanceTimersByTimeAsync(0);
    const kinds = () => last().asked.map((each) => ('from' in each ? each.from : each.kind));
    expect(kinds().slice(-2)).toEqual(['fonts/other.js', 'card']);
    last().answer('drawn');
    expect(await asked).toBe('drawn');
    last().to.ended(ENDED);
    void client.card(EVERYTHING, 'x');
    expect(kinds()).toEqual(['start', 'fonts/own.js', 'fonts/other.js', 'card']);
  });

  test('and that cannot be had are told of, and it says what it makes of that', async () => {
    const { client, ready, last } = await engines(() => Promise.reject(new Error('no such file')));
    ready();
    const asked = expect(client.card(EVERYTHING, 'x')).rejects.toThrow(Refused);
    lack(last());
    await vi.advanceTimersByTimeAsync(0);
    expect(last().asked.at(-2)).toEqual({ kind: 'fonts', from: 'fonts/other.js', files: undefined });
    const letters = { characters: ['😀'], codes: ['U+1F600'], families: [] };
    const problems = [problem('text/no-glyph', undefined, letters)];
    last().to.heard({ kind: 'refused', job: last().job, problems });
    await asked;
  });

  test('and asks for again though it has them are a bug of ours, and no circle', async () => {
    const { client, ready, last } = await engines();
    ready();
    const asked = expect(client.card(EVERYTHING, 'x')).rejects.toThrow('asks for it again');
    lack(last());
    await vi.advanceTimersByTimeAsync(0);
    lack(last());
    await asked;
  });

  test('and nobody waits for are brought too', async () => {
    const { ready, last } = await engines();
    ready();
    last().to.heard({ kind: 'lacks', job: undefined, from: 'fonts/other.js' });
    await vi.advanceTimersByTimeAsync(0);
    expect(last().asked.at(-1)).toMatchObject({ kind: 'fonts', from: 'fonts/other.js' });
  });
});

describe('an engine that is not loaded', () => {
  const ports: Port[] = [];
  const open: OpenPort = (listener) => {
    ports.push(new Port(listener));
    return ports.at(-1) as Port;
  };

  test('is loaded by the first question, for which nobody counts the seconds', async () => {
    let hand: (loaded: LoadedEngine) => void = () => {};
    const engine = vi.fn(() => new Promise<LoadedEngine>((resolve) => (hand = resolve)));
    const client = new EngineClient({ engine, fonts: async () => [] });
    expect(engine).not.toHaveBeenCalled();
    const asked = [client.card(EVERYTHING, 'x'), client.card(EVERYTHING, 'y')];
    vi.advanceTimersByTime(10 * LOST_MS);
    hand({ open, supplies: NONE });
    await vi.advanceTimersByTimeAsync(0);
    for (const svg of ['one', 'two']) ports.at(-1)?.answer(svg);
    expect(await Promise.all(asked)).toEqual(['one', 'two']);
    expect(engine).toHaveBeenCalledTimes(1);
  });

  test('and cannot be is the answer to all that was asked; the next question tries again', async () => {
    const engine = vi.fn(() => Promise.reject(new Error('not beside the page')));
    const client = new EngineClient({ engine, fonts: async () => [] });
    await client.prepare(EVERYTHING, 'fonts/own.js');
    for (const _ of [1, 2]) await expect(client.card(EVERYTHING, 'x')).rejects.toThrow('not beside the page');
    expect(engine).toHaveBeenCalledTimes(3);
  });
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

import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { followStreams } from '../../src/node/commands/streams.ts';
import { systemError } from './output/failing-disk.ts';

function followed() {
  const said: string[] = [];
  const events: string[] = [];
  const [stdout, stderr] = [0, 1].map(() =>
    Object.assign(new EventEmitter(), { write: (text: string) => void said.push(text) }),
  ) as [EventEmitter & { write: (text: string) => void }, EventEmitter & { write: (text: string) => void }];
  const exit = (): void => void events.push('exit');
  const lost = (): void => void events.push('lost');
  followStreams({ stdout, stderr, exit, lost }, 'en');
  return { stdout, stderr, said, events };
}

test('a reader that goes away has had enough', () => {
  const { stdout, said, events } = followed();
  stdout.emit('error', systemError('EPIPE'));
  expect({ said, events }).toEqual({ said: [], events: ['exit'] });
});

test('words that cannot be written are told once, and the work goes on', () => {
  const { stdout, said, events } = followed();
  stdout.emit('error', systemError('ENOSPC'));
  stdout.emit('error', systemError('ENOSPC'));
  expect(events).toEqual(['lost']);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('What the command had to say could not be written (ENOSPC).');
});

test('problems that nobody reads stop nothing', () => {
  const { stderr, events } = followed();
  stderr.emit('error', systemError('EPIPE'));
  expect(events).toEqual([]);
});

/** An engine in the page itself. */
import { expect, test, vi } from 'vitest';
import { EVERYTHING } from '../../src/request/request.ts';
import { pagePort, type StartEngine } from '../../src/web/app/engine/page-port.ts';
import type { Answer, Question } from '../../src/web/protocol.ts';

const START: Question = {
  kind: 'start',
  supplies: {
    content: '',
    look: '',
    fonts: { list: { families: [], shaper: undefined }, files: [] },
    patterns: [],
  },
};
const card = (job: number): Question => ({ kind: 'card', job, request: EVERYTHING, cluster: 'x' });

/** Answers with the number of each question. */
const echo: StartEngine = (scope) => {
  scope.onmessage = ({ data }) => {
    if (data.kind === 'start') scope.postMessage({ kind: 'ready' });
    if ('job' in data) scope.postMessage({ kind: 'card', job: data.job, svg: '' });
  };
};

test('it is started by the first question, once, and hears all in their order', async () => {
  const start = vi.fn(echo);
  const heard: Answer[] = [];
  const port = pagePort(start)({ heard: (answer) => heard.push(answer), ended: () => {} });
  port.send(START);
  port.send({ kind: 'rehearse', request: EVERYTHING });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(start).not.toHaveBeenCalled();
  port.send(card(1));
  port.send(card(2));
  await vi.waitFor(() => expect(heard).toHaveLength(5));
  const told = heard.map((answer) => ('job' in answer ? `${answer.kind} ${answer.job}` : answer.kind));
  expect(told).toEqual(['heard 1', 'heard 2', 'ready', 'card 1', 'card 2']);
  expect(start).toHaveBeenCalledTimes(1);
});

test('a script that fails is its end', async () => {
  const ended = vi.fn();
  const start: StartEngine = () => {
    throw new Error('gone');
  };
  pagePort(start)({ heard: () => {}, ended }).send(card(1));
  await vi.waitFor(() => expect(ended).toHaveBeenCalledTimes(1));
});

test('nothing is heard of one that was put aside', async () => {
  const heard = vi.fn();
  const port = pagePort(echo)({ heard, ended: heard });
  port.send(card(1));
  port.close();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(heard).not.toHaveBeenCalled();
});

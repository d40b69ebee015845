#!/usr/bin/env node
/**
 * The bin. It stays awake: the command itself works in a thread, so that Ctrl+C is heard at once however busy it is.
 * Only the picker, which has the keyboard and hears each key, and the list, which is there sooner than a thread is, are
 * run right here.
 */
import { tuneEngine } from './start/code.mjs';
import { followStreams, runInThread } from './start/front.mjs';
import { placesOf } from './start/places.mjs';
import { start } from './start/start.mjs';

const places = await placesOf(process.env).catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('kletspot: the libraries are not installed. Run "npm ci" in the project first.\n');
  process.exit(1);
});
tuneEngine();
if (['pick', 'list'].includes(process.argv[2] ?? '')) {
  followStreams(process.exit, places);
  await start(places);
} else {
  runInThread(new URL('./start/thread.mjs', import.meta.url), places);
}

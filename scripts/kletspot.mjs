#!/usr/bin/env node
/**
 * The bin. It stays awake: the command itself works in a thread, so that Ctrl+C is heard at once however busy it is.
 * Only the picker, which has the keyboard and hears each key, is run right here.
 */
import { followStreams, runInThread } from './start/front.mjs';
import { placesOf } from './start/places.mjs';
import { start } from './start/start.mjs';

const places = await placesOf(process.env).catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('kletspot: the libraries are not installed. Run "npm ci" in the project first.\n');
  process.exit(1);
});
if (process.argv[2] === 'pick') {
  followStreams(process.exit, places);
  await start(places);
} else {
  runInThread(new URL('./start/thread.mjs', import.meta.url), places);
}

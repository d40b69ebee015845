#!/usr/bin/env node
// The bin. TypeScript's types are stripped while loading, so that the sources run as they are.
try {
  const { register } = await import('tsx/esm/api');
  register();
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('kletspot: the libraries are not installed. Run "npm ci" in the project first.\n');
  process.exit(1);
}
await import('./kletspot.ts');

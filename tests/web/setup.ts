/** Builds the page once for all tests that open it in a browser. */
import type { TestProject } from 'vitest/node';
import { makeSite, removeSite } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly siteFolder: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => void> {
  const site = await makeSite();
  provide('siteFolder', site.folder);
  return () => removeSite(site);
}

// The command itself. TypeScript's types are stripped while loading, so that the sources run as they are.
import { register } from 'tsx/esm/api';

register();
await import('./kletspot.ts');

// A thread of the preview. Like the bin it has the types stripped while loading.
import { register } from 'tsx/esm/api';

register();
await import('./making.ts');

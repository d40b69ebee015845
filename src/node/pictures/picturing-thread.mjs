// The thread of the pictures. Like the bin it has the types stripped while loading.
import { register } from 'tsx/esm/api';

register();
await import('./picturing.ts');

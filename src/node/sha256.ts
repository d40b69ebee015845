import { createHash } from 'node:crypto';

/** In hexadecimals. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The page comes to life: what stands here is the order in which that happens. */
import { supplies as baked, fonts, engine as script } from 'baked:page';
import { readBytes, unbake } from '../baked.ts';
import type { Supplies } from '../protocol.ts';
import { EngineClient } from './engine-client.ts';
import { useFonts } from './page-fonts.ts';

const supplies: Supplies = {
  ...unbake<Omit<Supplies, 'fonts'>>(baked),
  fonts: new Map(fonts.map(([path, base64]) => [path, readBytes(base64)])),
};

useFonts(supplies.fonts);
export const engine = new EngineClient(script, supplies);

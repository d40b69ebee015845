/** The options for the kit, read and checked. */
import { problem, type Report } from '../../diagnostics.ts';
import { LARGEST_JAR_MM, SMALLEST_JAR_MM, USUAL_JAR_MM } from '../../products/kit/jar.ts';
import type { BuildRequest } from '../../products/product.ts';
import type { TypedOptions } from './arguments.ts';
import { checkEffects, type Effect } from './effects.ts';

const OPTIONS: readonly Effect[] = [{ key: 'jar', option: '--jar', product: 'kit', edition: 'label' }];

export function readKitOptions(
  options: TypedOptions,
  asked: Pick<BuildRequest, 'only' | 'editions'>,
  report: Report,
): Pick<BuildRequest, 'jarMm'> {
  checkEffects(options, OPTIONS, asked, report);
  return { jarMm: readJar(options.jar, report) };
}

/** Millimetres with a point, or with the comma of most keyboards here. */
function readJar(typed: string | undefined, report: Report): number {
  if (typed === undefined) return USUAL_JAR_MM;
  const jar = /^\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
  if (jar >= SMALLEST_JAR_MM && jar <= LARGEST_JAR_MM) return jar;
  const limits = { least: SMALLEST_JAR_MM, most: LARGEST_JAR_MM };
  const around = Number.isNaN(jar) ? undefined : Math.ceil(jar * Math.PI);
  report(problem('command/wrong-jar', undefined, { value: typed, ...limits, around }));
  return USUAL_JAR_MM;
}

/** What a page paints, its forms included. */
import type { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import type { Dictionary, Name, Value } from '../../src/node/preflight/pdf-syntax.ts';
import { type Operation, operationsOf } from './operations.ts';

/** An operator with the resources that its names are names of. */
export interface Painting extends Operation {
  readonly resources: Dictionary;
  /** The box of a form, which is to hold all of it. */
  readonly isFormBox?: boolean;
}

/** The operators of a page; after each `Do` what it stands for (ISO 32000-1, 8.10.1). */
export function paintingOf(file: PdfFile, page: Dictionary): Painting[] {
  return follow(file, file.contentOf(page), file.dictionary(page.get('Resources')));
}

function follow(file: PdfFile, content: string, resources: Dictionary): Painting[] {
  return operationsOf(content).flatMap((operation) => {
    const painting = { ...operation, resources };
    return operation.operator === 'Do' ? [painting, ...formOf(file, painting)] : [painting];
  });
}

function formOf(file: PdfFile, { operands: [name], resources }: Painting): Painting[] {
  const form = file.stream(file.dictionary(resources.get('XObject')).get((name as Name).name));
  const { dictionary } = form;
  if ((dictionary.get('Subtype') as Name).name !== 'Form') throw new Error('A picture');
  const [left = 0, bottom = 0, right = 0, top = 0] = file.list(dictionary.get('BBox')) as number[];
  const matrix = dictionary.has('Matrix') ? file.list(dictionary.get('Matrix')) : [1, 0, 0, 1, 0, 0];
  const own = file.dictionary(dictionary.get('Resources'));
  const step = (operator: string, operands: readonly Value[] = []): Painting => ({
    operator,
    operands,
    resources: own,
  });
  return [
    step('q'),
    step('cm', matrix),
    { ...step('re', [left, bottom, right - left, top - bottom]), isFormBox: true },
    step('W'),
    step('n'),
    ...follow(file, form.data.toString('latin1'), own),
    step('Q'),
  ];
}

/** Other programs that fill in our forms, as people would, and read them back. */
import { PDFCheckBox, PDFDocument, PDFDropdown, type PDFField, PDFRadioGroup, PDFTextField } from 'pdf-lib';
import { openWithPdfJs } from './tagged-text.ts';

/** What is filled in: by name words, whether a box is ticked, or which option is on. */
export type Filling = Readonly<Record<string, string | boolean>>;

/** What pdf.js knows of a widget, as far as we ask. */
interface PdfJsWidget {
  readonly id: string;
  readonly fieldName: string;
  readonly fieldValue: unknown;
  readonly alternativeText: string;
  /** The name of the state in which an option is on. */
  readonly buttonValue?: string;
  readonly kind: 'line' | 'text' | 'tick' | 'option' | 'choice' | undefined;
}

interface PdfJsFlags {
  readonly fieldType: string;
  readonly multiLine?: boolean;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly combo?: boolean;
}

export async function widgetsByPdfJs(bytes: Uint8Array): Promise<PdfJsWidget[]> {
  const document = await openWithPdfJs(bytes);
  const widgets: PdfJsWidget[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const annotations = (await (await document.getPage(number)).getAnnotations()) as (PdfJsWidget &
      PdfJsFlags)[];
    widgets.push(...annotations.map((annotation) => ({ ...annotation, kind: kindOf(annotation) })));
  }
  return widgets;
}

function kindOf({ fieldType, multiLine, checkBox, radioButton, combo }: PdfJsFlags): PdfJsWidget['kind'] {
  if (fieldType === 'Tx') return multiLine ? 'text' : 'line';
  if (checkBox) return 'tick';
  if (radioButton) return 'option';
  return combo ? 'choice' : undefined;
}

/** Fills in and saves with pdf.js, as Firefox does. */
export async function fillWithPdfJs(bytes: Uint8Array, filling: Filling): Promise<Uint8Array> {
  const document = await openWithPdfJs(bytes);
  for (const widget of await widgetsByPdfJs(bytes)) {
    const value = filling[widget.fieldName];
    if (value === undefined) continue;
    const entered = widget.kind === 'option' ? widget.buttonValue === value : value;
    document.annotationStorage.setValue(widget.id, { value: entered });
  }
  return document.saveDocument();
}

export async function readWithPdfJs(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const widgets = await widgetsByPdfJs(bytes);
  return Object.fromEntries(widgets.map(({ fieldName, fieldValue }) => [fieldName, fieldValue]));
}

/** Fills in and saves with pdf-lib, as many scripts do. */
export async function fillWithPdfLib(bytes: Uint8Array, filling: Filling): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes);
  const form = document.getForm();
  for (const [name, value] of Object.entries(filling)) {
    const field = form.getField(name);
    if (field instanceof PDFTextField) field.setText(String(value));
    else if (field instanceof PDFCheckBox) field[value === true ? 'check' : 'uncheck']();
    else if (field instanceof PDFRadioGroup || field instanceof PDFDropdown) field.select(String(value));
    else throw new Error(`pdf-lib takes ${name} for something else`);
  }
  return document.save();
}

export async function readWithPdfLib(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const document = await PDFDocument.load(bytes);
  const values = document
    .getForm()
    .getFields()
    .map((field) => [field.getName(), valueByPdfLib(field)]);
  return Object.fromEntries(values);
}

function valueByPdfLib(field: PDFField): unknown {
  if (field instanceof PDFTextField) return field.getText();
  if (field instanceof PDFCheckBox) return field.isChecked();
  if (field instanceof PDFRadioGroup || field instanceof PDFDropdown) return field.getSelected();
  return undefined;
}

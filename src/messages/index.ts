/** The closed list of problems, by code. Each stage of the pipeline keeps its own part of it. */
import { commandMessages } from './command.ts';
import { startMessages } from './command-start.ts';
import { contentMessages } from './content.ts';
import { drawingMessages } from './drawing.ts';
import { imposeMessages } from './impose.ts';
import { kitMessages } from './kit.ts';
import { layoutMessages } from './layout.ts';
import { markupMessages } from './markup.ts';
import { preflightMessages } from './preflight.ts';
import { previewMessages } from './preview.ts';
import { printerMessages } from './printer.ts';
import { projectMessages } from './project.ts';
import { selectionMessages } from './selection.ts';
import { styleMessages } from './style.ts';
import { templateMessages } from './template.ts';
import { textMessages } from './text.ts';

export const messages = {
  ...commandMessages,
  ...startMessages,
  ...projectMessages,
  ...contentMessages,
  ...selectionMessages,
  ...templateMessages,
  ...drawingMessages,
  ...markupMessages,
  ...styleMessages,
  ...textMessages,
  ...layoutMessages,
  ...imposeMessages,
  ...kitMessages,
  ...printerMessages,
  ...previewMessages,
  ...preflightMessages,
} as const;

export type MessageCode = keyof typeof messages;

export type MessageParams<Code extends MessageCode> = Parameters<(typeof messages)[Code]['en']>[0];

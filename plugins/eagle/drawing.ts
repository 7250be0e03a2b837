import { defineFormat } from 'lintanide/plugin';
import { readDrawing } from './drawing-read.ts';

/**
 * A schematic or a board of EAGLE 6 and later, which is XML: an element for each part, called by its designator, with the device set of
 * the library that it was drawn from. A part is one piece.
 */
export const drawing = defineFormat({
  name: 'eagle-drawing',
  title: 'EAGLE schematic or board (XML)',
  roots: [{ local: 'eagle' }],
  read: (out) => readDrawing(out),
});

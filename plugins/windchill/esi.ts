import { defineFormat } from 'lintanide/plugin';
import { readEsi } from './esi-read.ts';

/**
 * Messages differ by template, also in their root: what counts is an assembly number and links to children. A `BOM` of another
 * program has neither, and is read as any XML.
 */
export const esiFormat = defineFormat({
  name: 'windchill-esi',
  title: 'Windchill ESI bill of materials message',
  roots: [{ local: 'BOM' }, { local: 'BOMs' }],
  read: (out) => readEsi(out),
});

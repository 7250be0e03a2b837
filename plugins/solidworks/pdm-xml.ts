import { defineFormat } from 'lintanide/plugin';
import { readPdm } from './pdm-xml-read.ts';

/**
 * What a workflow of SOLIDWORKS PDM exports: documents, their configurations with attributes that the site has named, and below them
 * the documents they refer to. A sub-assembly is repeated below every parent; it is broken down once. `idattribute` names the
 * attribute that is the number.
 */
export const pdmXmlFormat = defineFormat({
  name: 'solidworks-pdm',
  title: 'SOLIDWORKS PDM export (XML)',
  roots: [{ local: 'xml' }],
  read: (out) => readPdm(out),
});

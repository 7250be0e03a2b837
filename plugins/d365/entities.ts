import { defineFormat } from 'lintanide/plugin';
import { readEntities } from './entities-read.ts';

/**
 * Entities of Dynamics 365 Finance and Operations as XML: rows of upper-case fields. A line belongs to a BOM id; which item that
 * makes says a row of the versions entity, or the line of a parent that names the BOM of its component (`SUBBOMID`). Quantities are
 * for `QUANTITYDENOMINATOR` pieces. A package has a document for each entity: a BOM id whose lines stand in another one is a line
 * below its item here, and a top there.
 */
export const entitiesFormat = defineFormat({
  name: 'd365-entities',
  title: 'Dynamics 365 entities (XML)',
  roots: [{ local: 'Document' }],
  read: (out) => readEntities(out),
});

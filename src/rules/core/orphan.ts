import { structureRule } from './structure.ts';

/** A parent that is not there may be another file, or a typing error that hides where a magnet is used. */
export const orphan = structureRule(
  'orphan',
  'A line names a parent that no line of the BOM defines.',
  'parent {parent} is not in this BOM: the line is treated as a top-level part',
  '{count} lines name parents that are not in this BOM, first {parent}: they are treated as top-level parts',
);

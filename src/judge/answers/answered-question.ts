import type { IsoDate } from '../../regulation/types.ts';
import type { RegisterColumn } from '../register/register-columns.ts';
import type { RegisterRow } from '../register/register-row.ts';
import type { PartRecord } from '../types.ts';

/**
 * The record of a question that certain columns answer: what else the line holds settles other questions, and what the line
 * as a whole still waits for does not keep this one open.
 */
export function recordOfQuestion(
  record: PartRecord,
  { values }: RegisterRow,
  columns: readonly string[],
  asOf: IsoDate,
): PartRecord {
  const texts = columns.map((column) => [column, values.get(column as RegisterColumn) ?? ''] as const);
  const openFields = texts.flatMap(([column, text]) => (text === '' ? [column] : []));
  if (record.state === 'expired') return { ...record, openFields };
  if (openFields.length === 0) {
    const isUnknown = texts.some(([, text]) => text.toLowerCase() === 'unknown');
    return { ...record, state: isUnknown ? 'dont-know' : 'answered' };
  }
  if (record.state !== 'answered') return { ...record, openFields };
  return { ...record, state: record.due !== null && record.due < asOf ? 'overdue' : 'partial', openFields };
}

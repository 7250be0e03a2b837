import { partNumberOf } from '../../bom/name-keys.ts';
import { isExpired } from '../../judge/register/register.ts';
import type { RegisterRow } from '../../judge/register/register.ts';
import type { EditedLine } from '../../judge/register/register-draft.ts';
import type { OpenPart } from '../../report/procurement/open-parts.ts';
import { escapeText } from '../../report/terminal/text.ts';
import type { CliDeps, CliIo } from '../deps.ts';
import type { RegisterBatch } from './register-batch.ts';
import { onDisk } from './registers.ts';

/** What a line of the register says of a question. */
interface Question {
  readonly owner: string;
  readonly asked: string;
  readonly due: string;
}

/**
 * Marks parts as asked: the line that speaks of the part in the bill it is asked for, else a new one. What changes in a line
 * that was there is returned in words: an owner or a state that somebody wrote is not replaced unsaid.
 */
export async function markAsked(
  parts: readonly OpenPart[],
  question: Question,
  batch: RegisterBatch,
  io: CliIo,
  deps: CliDeps,
): Promise<string[]> {
  const lines: string[] = [];
  for (const { supplier, toAsk } of parts) {
    if (supplier === null) continue;
    const without = toAsk
      .filter(({ finding, path }) => batch.entry(finding, path) === null)
      .map(({ path }) => onDisk(path, io, deps));
    for (const { finding, path } of toAsk) {
      const held = batch.entry(finding, path);
      // A line that was begun for another of these bills, or changed for one, speaks for this one too.
      if (held !== null && batch.sources.has(`${held.register.path}:${String(held.row.line)}`)) continue;
      const file = held?.register.path ?? batch.target(finding, without);
      const edited = await batch.edit(finding, file, valuesFor(held?.row ?? null, question, io.today()), io, deps);
      if (held !== null) lines.push(changeLine(file, partNumberOf(finding) ?? finding.partKey, edited));
    }
  }
  return lines;
}

/**
 * An answer that holds stays an answer: what it leaves open is asked for, and what it settled is not asked anew. One that ran out
 * is.
 */
function valuesFor(row: RegisterRow | null, { owner, asked, due }: Question, today: string): Map<string, string> {
  const question = new Map([
    ['owner', owner],
    ['asked', asked],
    ['due', due],
  ]);
  if (row === null) return new Map([['state', 'open'], ...question]);
  const licence = row.values.get('licenceExpiry');
  const hasRunOut = isExpired(row, today) || (licence !== undefined && licence < today);
  if (!hasRunOut && (row.state === 'answered' || row.state === 'partial')) return question;
  return new Map([['state', 'open'], ...question, ...(isExpired(row, today) ? [['validUntil', ''] as const] : [])]);
}

function changeLine(path: string, part: string, { line, changes }: EditedLine): string {
  const words = changes.map(
    ({ column, before, after }) =>
      `${column} ${before === '' ? '(empty)' : escapeText(before)} -> ${after === '' ? '(empty)' : escapeText(after)}`,
  );
  return `${escapeText(path)}:${String(line)}  ${escapeText(part)}: ${words.join(', ')}\n`;
}

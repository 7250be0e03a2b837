import { english } from '../../locale/say.ts';
import type { JudgedFinding } from '../../judge/types.ts';
import { movementWords, openQuestion } from '../words/ask.ts';
import { messageOf } from '../words/message.ts';
import type { ReportContext } from '../types.ts';
import { cellText } from '../xlsx/text.ts';

/** One cell of the user's workbook that gets a colour and a note. */
export interface Mark {
  readonly sheet: string;
  /** `D17` */
  readonly cell: string;
  /** ARGB. */
  readonly color: string;
  readonly note: string;
}

const COLORS: Readonly<Record<string, string>> = { error: 'FFF8C9C4', warning: 'FFFFE699', info: 'FFD6E6F5' };
const RANK: Readonly<Record<string, number>> = { error: 0, warning: 1, info: 2 };
/** UTF-16 units of a note, and findings in it: more would hide the sheet. */
const MOST_UNITS = 1200;
const MOST_FINDINGS = 4;

/** Marks for the cells that findings point at, one per cell; `elsewhere` counts findings without a cell. */
export function marksOf(
  findings: readonly JudgedFinding[],
  context: ReportContext,
  asOf: string,
): { readonly marks: readonly Mark[]; readonly elsewhere: number } {
  const cells = new Map<string, { sheet: string; cell: string; findings: JudgedFinding[] }>();
  let elsewhere = 0;
  for (const finding of findings) {
    const places = finding.locations.filter(({ sheet, cell }) => sheet !== null && cell !== null);
    if (places.length === 0) elsewhere++;
    for (const { sheet, cell } of places) {
      const key = JSON.stringify([sheet, cell]);
      const held = cells.get(key) ?? { sheet: sheet ?? '', cell: cell ?? '', findings: [] };
      cells.set(key, held);
      held.findings.push(finding);
    }
  }
  const marks = [...cells.values()].map(({ sheet, cell, findings: own }): Mark => {
    const sorted = [...own].sort((a, b) => (RANK[a.severity] ?? 3) - (RANK[b.severity] ?? 3));
    return {
      sheet,
      cell,
      color: COLORS[sorted[0]?.severity ?? 'info'] ?? 'FFD6E6F5',
      note: noteOf(sorted, context, asOf),
    };
  });
  return { marks, elsewhere };
}

function noteOf(findings: readonly JudgedFinding[], context: ReportContext, asOf: string): string {
  const { say } = context.language ?? english;
  const lines = findings.slice(0, MOST_FINDINGS).flatMap((finding) => {
    const law = movementWords(finding, context, asOf, false).map(({ movement, words }) => `${movement}: ${words}`);
    const record = finding.record === null ? [] : [`${say('note.register')}: ${say(`state.${finding.record.state}`)}`];
    const question = openQuestion(finding, context);
    const claim = `${say(`severity.${finding.severity}`)}: ${messageOf(finding, context.rules)}`;
    return [claim, ...law, ...record, ...(question === null ? [] : [question])];
  });
  const more = findings.length > MOST_FINDINGS ? [say('note.more', { n: findings.length - MOST_FINDINGS })] : [];
  const text = [say('note.law', { date: asOf }), ...lines, ...more].map(cellText).join('\n');
  return `${text.length > MOST_UNITS ? `${text.slice(0, MOST_UNITS).replace(/[\ud800-\udbff]$/, '')}…` : text}\n${say('note.end')}`;
}

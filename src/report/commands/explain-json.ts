import { SCHEMA_VERSION, findingOf } from '../tools/json.ts';
import { effectWords, rowSentence, severityReason, silenceSentence, whatIfWords } from './explain-words.ts';
import { measuresJson } from '../notices/law-named-json.ts';
import { addNamed } from '../notices/law-named.ts';
import type { JudgedExplanation } from './explain.ts';
import type { ReportContext } from '../types.ts';

/** The same as the text, for other tools. Findings have the form of the JSON report. */
export function explainJson(judged: JudgedExplanation, context: ReportContext): unknown {
  const { explanation, asOf, findings, whatIf, off, recorded, suppressed = [], baselined = [] } = judged;
  const { path, format, sheet, row, cell, line, element, hidden, kind, cells, headings, headerRow, hierarchy, others, part } = explanation; // prettier-ignore
  const silent = part?.silence ?? null;
  const verdict = kind === 'part' ? (silent === null ? '' : silenceSentence(silent)) : rowSentence(explanation);
  const named = new Set<string>();
  for (const finding of findings) addNamed(named, finding);
  // Where nothing is reported, the law as it bears on what may be inside.
  if (findings.every(({ controls }) => controls.length === 0))
    for (const controls of part?.controls ?? []) addNamed(named, { controls });
  return {
    schemaVersion: SCHEMA_VERSION,
    asOf,
    path,
    format,
    sheet,
    row,
    cell,
    line,
    element,
    hidden,
    kind,
    verdict,
    cells,
    headings,
    headerRow,
    hierarchy,
    others,
    part: part && {
      partNumber: part.partNumber,
      partKey: part.partKey,
      manufacturer: part.manufacturer,
      description: part.description,
      chains: part.chains,
      uses: part.uses,
      expired: part.expired,
      rows: part.rows,
      identity: part.trace.identity,
      texts: part.trace.texts,
      coverage: part.coverage,
      contents: part.contents.map(({ evidence, ...content }, at) => ({
        ...content,
        evidence: evidence.length,
        controls: part.controls[at] ?? [],
      })),
      evidence: part.evidence,
      against: part.against,
    },
    findings: findings.map((finding) => ({
      ...(findingOf(finding, context) as Record<string, unknown>),
      severityReason: severityReason(finding),
    })),
    measures: measuresJson(named, asOf, context),
    off,
    recorded,
    // Of the findings, by rule: what a run does not report.
    suppressed: suppressed.map(({ ruleId, suppression }) => ({ rule: ruleId, ...suppression })),
    baselined: baselined.map(({ ruleId }) => ({ rule: ruleId, baseline: judged.baseline ?? null })),
    whatIf: whatIf.map((one) => ({
      id: one.id,
      answer: whatIfWords(one),
      effect: effectWords(findings, one.findings, context),
      severities: one.findings.map(({ severity }) => severity),
      entries: [...new Set(one.findings.flatMap(({ controls }) => controls.map(({ entry }) => entry)))],
    })),
  };
}

import type { Finding, Rule } from '../../rules/types.ts';
import { NO_CLEARANCE } from '../words/plain.ts';
import { compareText } from '../../order.ts';

/** Level of SARIF by severity. */
export const LEVEL = { error: 'error', warning: 'warning', info: 'note', off: 'none' } as const;
const PROBLEM = { error: 'error', warning: 'warning', info: 'recommendation', off: 'recommendation' } as const;

interface SarifRule {
  readonly id: string;
  readonly [key: string]: unknown;
}

/** All rules by id, and those of findings that none is known for (a record of another run). */
export function rulesOf(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): SarifRule[] {
  const unknown = new Map(
    findings.filter(({ ruleId }) => !rules.has(ruleId)).map((finding) => [finding.ruleId, finding]),
  );
  const described = [...rules.values()].map(describe);
  const bare = [...unknown].map(([id, { category }]) => ({
    ...texts(id, `Finding of ${id}.`, ''),
    properties: { tags: [category] },
  }));
  return [...described, ...bare].sort((a, b) => compareText(a.id, b.id));
}

function describe({ id, meta }: Rule): SarifRule {
  const docs = meta.url === undefined ? `docs/rules/${id}.md` : meta.url;
  const where = meta.url === undefined ? `in ${docs} of the package` : docs === null ? null : `at ${docs}`;
  const questions = Object.values(meta.questions ?? {});
  const asks = questions.length === 0 ? [] : ['Questions it asks:', ...questions.map((text) => `- ${text}`), ''];
  const help = [
    meta.summary,
    '',
    ...asks,
    `${where === null ? '' : `Documented ${where}; `}"lintanide explain ${id}" prints it.`,
    NO_CLEARANCE,
  ].join('\n');
  return {
    ...texts(id, meta.summary, help),
    ...(meta.url != null && { helpUri: meta.url }),
    defaultConfiguration: { level: LEVEL[meta.severity], enabled: meta.severity !== 'off' },
    properties: {
      tags: [meta.category, 'bill-of-materials'],
      'problem.severity': PROBLEM[meta.severity],
      ...(docs !== null && { docs }),
    },
  };
}

function texts(id: string, summary: string, help: string): SarifRule {
  return {
    id,
    name: id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: help === '' ? summary : help },
  };
}

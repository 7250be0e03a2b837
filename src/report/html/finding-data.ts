import type { JudgedFinding } from '../../judge/types.ts';
import type { Content, Range } from '../../materials/types.ts';
import type { LocatedEvidence } from '../../rules/types.ts';
import { movementWords, openQuestion } from '../ask.ts';
import { contentClaimOf, messageOf } from '../message.ts';
import { placeOf } from '../place.ts';
import { entriesOf, recordWords } from '../plain.ts';
import type { ReportContext } from '../types.ts';
import type { Pool } from './pool.ts';
import type { SupplierName } from './supplier-names.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const;

const GRADES: Readonly<Record<LocatedEvidence['grade'], string>> = {
  published: 'published',
  computed: 'computed',
  author: 'guess of the authors',
};

/**
 * A finding as the page keeps it: `[severity, file, rule, part, description, claim, supplier, place, question, record,
 * uses, further places, chains, evidence and its place in pairs, law, contents, claim with what the law says]`. Texts and records by their number in the
 * pool, -1 for none. `page/data.js` reads it.
 */
export function findingData(
  finding: JudgedFinding,
  file: number,
  asOf: string,
  context: ReportContext,
  pool: Pool,
  supplierName: SupplierName,
): unknown[] {
  const text = (value: string | null | undefined): number => pool.text(value);
  return [
    Math.max(0, SEVERITIES.indexOf(finding.severity as (typeof SEVERITIES)[number])),
    file,
    text(finding.ruleId),
    text(finding.partNumber),
    text(finding.description),
    text(contentClaimOf(finding, context.rules)),
    text(supplierName(finding)),
    text(placeOf(finding.locations[0])),
    text(openQuestion(finding, context)),
    text(recordWords(finding)),
    finding.uses,
    finding.locations.slice(1).map((location) => text(placeOf(location))),
    finding.chains.map((chain) => text(chain.join(' › '))),
    finding.evidence.flatMap((evidence) => [
      pool.record(evidenceData(evidence, pool)),
      text(placeOf(evidence.location)),
    ]),
    finding.controls.length === 0 ? -1 : pool.record(lawData(finding, asOf, context, pool)),
    finding.content === null ? -1 : pool.record(contentData(finding.content, pool)),
    text(messageOf(finding, context.rules)),
  ];
}

function evidenceData({ text, meaning, source, grade, kind, confidence }: LocatedEvidence, pool: Pool): unknown {
  return [pool.text(text), pool.text(meaning), pool.text(source), pool.text(GRADES[grade]), pool.text(kind), Math.round(confidence * 100)]; // prettier-ignore
}

/** `[[movement, words, because] …, [entry, name] …]`: what the law says, movement by movement, with both readings. */
function lawData(finding: JudgedFinding, asOf: string, context: ReportContext, pool: Pool): unknown {
  const text = (value: string): number => pool.text(value);
  return [
    movementWords(finding, context, asOf, true).map(({ movement, words, because }) => [text(movement), text(words), text(because)]), // prettier-ignore
    entriesOf(finding).map((entry) => [text(entry), text(context.entryName(entry))]),
  ];
}

/** `[material, form, component, presence, percent, [[symbol, presence, percent, share, grams] …], alternatives]`. */
function contentData(content: Content, pool: Pool): unknown {
  const text = (value: string | null): number => pool.text(value);
  return [
    text(content.name),
    text(content.form),
    text(content.componentName),
    text(content.presence),
    Math.round(content.confidence * 100),
    content.elements.map(({ symbol, presence, confidence, massFraction, grams }) => [
      text(symbol),
      text(presence),
      Math.round(confidence * 100),
      text(massFraction === null ? null : `${rangeWords(scaled(massFraction, 100))} % of the ${massFraction.of}`),
      text(grams === null ? null : `${rangeWords(grams)} g`),
    ]),
    text(content.anyOf.map(({ symbols, confidence }) => `${symbols.join(' and/or ')} ${String(Math.round(confidence * 100))} %`).join(', ')), // prettier-ignore
  ];
}

const scaled = ({ min, typ, max }: Range, by: number): Range => ({ min: min * by, typ: typ * by, max: max * by });

const figure = (value: number): string => String(Number(value.toPrecision(2)));

/** `1.7 (0-4.5)`, `up to 0.09`, `2`. */
export function rangeWords({ min, typ, max }: Range): string {
  if (typ === 0 && max > 0) return `up to ${figure(max)}`;
  return min === max ? figure(typ) : `${figure(typ)} (${figure(min)}-${figure(max)})`;
}

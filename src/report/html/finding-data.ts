import { percentOf } from '../../materials/chance.ts';
import { amountWords } from '../words/if-present.ts';
import type { JudgedFinding } from '../../judge/types.ts';
import type { Content, Range } from '../../materials/types.ts';
import type { LocatedEvidence } from '../../rules/types.ts';
import { english } from '../../locale/say.ts';
import type { Language } from '../../locale/types.ts';
import { movementWords, openQuestion, quotedWords } from '../words/ask.ts';
import { makersNumber } from '../words/makers-number.ts';
import { shownClaimOf } from '../words/claim.ts';
import { messageOf } from '../words/message.ts';
import { placeOf } from '../terminal/place.ts';
import { entriesOf, NO_FORM, recordWords } from '../words/plain.ts';
import type { ReportContext } from '../types.ts';
import type { Pool } from './pool.ts';
import type { SupplierName } from './supplier-names.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const;

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
  const { language = english } = context;
  const text = (value: string | null | undefined): number => pool.text(value);
  return [
    Math.max(0, SEVERITIES.indexOf(finding.severity as (typeof SEVERITIES)[number])),
    file,
    text(finding.ruleId),
    text(finding.partNumber),
    text(described(finding)),
    text(shownClaimOf(finding, context.rules)),
    text(supplierName(finding)),
    text(placeOf(finding.locations[0], language)),
    text(openQuestion(finding, context)),
    text(recordWords(finding, language)),
    finding.uses,
    finding.locations.slice(1).map((location) => text(placeOf(location, language))),
    finding.chains.map((chain) => text(chain.join(' › '))),
    finding.evidence.flatMap((evidence) => [
      pool.record(evidenceData(evidence, pool, language)),
      text(placeOf(evidence.location, language)),
    ]),
    finding.controls.length === 0 ? -1 : pool.record(lawData(finding, asOf, context, pool)),
    finding.content === null ? -1 : pool.record(contentData(finding.content, pool, language)),
    text(messageOf(finding, context.rules)),
  ];
}

/** What a part is called, and the number by which its maker knows it. */
function described(finding: JudgedFinding): string | null {
  const number = makersNumber(finding.partNumber, finding.description, [finding]);
  return number === null
    ? finding.description
    : [finding.description, number].filter((one) => one !== null).join(' · ');
}

function evidenceData(evidence: LocatedEvidence, pool: Pool, language: Language): unknown {
  const { meaning, source, grade, kind, confidence } = evidence;
  const { say, said } = language;
  return [
    pool.text(quotedWords(evidence, language)),
    pool.text(said(meaning)),
    pool.text(source),
    pool.text(say(`html.grade.${grade}`)),
    pool.text(say(`kind.${kind}`)),
    percentOf(confidence),
  ];
}

/** `[[movement, words, because] …, [entry, name] …]`: what the law says, movement by movement, with both readings. */
function lawData(finding: JudgedFinding, asOf: string, context: ReportContext, pool: Pool): unknown {
  const text = (value: string): number => pool.text(value);
  return [
    movementWords(finding, context, asOf, true).map(({ movement, words, because }) => [
      text(movement),
      text(words),
      text(because),
    ]),
    entriesOf(finding).map((entry) => [text(entry), text(context.entryName(entry))]),
  ];
}

/** `[material, form, component, presence, [[symbol, presence, share, grams] …], alternatives]`. */
function contentData(content: Content, pool: Pool, language: Language): unknown {
  const { say, said } = language;
  const text = (value: string | null): number => pool.text(value);
  return [
    text(said(content.name)),
    text(said(content.form ?? NO_FORM)),
    text(content.componentName === null ? null : said(content.componentName)),
    text(sureWords(content, language)),
    content.elements.map(({ symbol, presence, confidence, massFraction, grams }) => [
      text(symbol),
      text(sureWords({ presence, confidence }, language)),
      text(
        massFraction === null
          ? null
          : say('html.share', {
              range: rangeWords(scaled(massFraction, 100), language),
              of: say(`of.${massFraction.of}`),
            }),
      ),
      text(
        grams === null
          ? null
          : amountWords(`${rangeWords(grams, language)} g`, { presence, massFraction: null, grams }, say),
      ),
    ]),
    text(
      content.anyOf
        .map(({ symbols, confidence }) => `${symbols.join(say('html.andOr'))} ${String(percentOf(confidence))} %`)
        .join(', '),
    ),
  ];
}

/** `likely (95 %)`; what is proven or excluded has no figure. */
function sureWords({ presence, confidence }: Pick<Content, 'presence' | 'confidence'>, { say }: Language): string {
  const word = say(`presence.${presence}`);
  return presence === 'proven' || presence === 'excluded' ? word : `${word} (${String(percentOf(confidence))} %)`;
}

const scaled = ({ min, typ, max }: Range, by: number): Range => ({ min: min * by, typ: typ * by, max: max * by });

const figure = (value: number): string => String(Number(value.toPrecision(2)));

/** `1.7 (0-4.5)`, `up to 0.09`, `2`. */
export function rangeWords({ min, typ, max }: Range, { say } = english): string {
  if (typ === 0 && max > 0) return say('html.upTo', { amount: figure(max) });
  return min === max ? figure(typ) : `${figure(typ)} (${figure(min)}-${figure(max)})`;
}

import { companyIn, nameBehind, partNumberOf } from '../../bom/name-keys.ts';
import { answerOf } from '../../judge/answers/answer.ts';
import { entryFor, type Register, registersFor } from '../../judge/register/register.ts';
import type { JudgedFinding, JudgedUnit } from '../../judge/types.ts';
import { statusOn } from '../../regulation/calendar.ts';
import { isPlace } from '../../regulation/reach.ts';
import type { OriginFacts, OriginStage } from '../../regulation/origin.ts';
import { supplierNamed, tradeFor } from '../../regulation/suppliers.ts';
import type { Clause, Control, IsoDate, Measure, Pack, Trade } from '../../regulation/types.ts';

/** Fields of a draft in the order of its columns; null is open: nobody gave it. */
export const NOTICE_FIELDS = ['recipient', 'endUser', 'endUse', 'destination', 'form', 'mine', 'separation', 'metal', 'alloy', 'magnet', 'technology', 'recycled', 'supplier', 'licence'] as const; // prettier-ignore
export type NoticeField = (typeof NOTICE_FIELDS)[number];

/** An entry that a notice names, with what has to be known of it beside its name: that a list was not read, say. */
export interface NoticeEntry {
  readonly code: string;
  readonly nameEn: string;
  readonly nameZh: string;
  /** Not read in a copy of the text: that it is listed so is an inference. */
  readonly isInferred: boolean;
  readonly notes: readonly string[];
}

/** One part that a notice has to speak of, at the first of its places. */
export interface NoticeLine {
  readonly path: string;
  readonly place: string;
  /** Further files and places of which all else is the same. */
  readonly alsoAt: readonly string[];
  readonly partNumber: string | null;
  readonly description: string | null;
  readonly item: string;
  readonly elements: readonly string[];
  readonly entries: readonly NoticeEntry[];
  /** Whether it is listed at all is a question still. */
  readonly isCertain: boolean;
  /** What was declared and judged of the limbs, in words. */
  readonly statement: string;
  readonly fields: Readonly<Record<NoticeField, string | null>>;
  readonly open: readonly NoticeField[];
}

/** Drafts under one measure. */
export interface NoticeDraft {
  readonly measure: string;
  readonly title: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly note: string;
  readonly clause: string;
  /** `unverified on 2026-11-24 (lapsed: in-force; extended: suspended)` */
  readonly status: string;
  readonly lines: readonly NoticeLine[];
}

interface NoticeContext {
  readonly asOf: IsoDate;
  readonly packs: readonly Pack[];
  readonly registers: readonly Register[];
  readonly tradeOf: (path: string) => Trade;
}

/** Data of the notices that clauses ask for, from judged findings. Nothing is filled in that was not given. */
export function noticesOf(units: readonly JudgedUnit[], context: NoticeContext): readonly NoticeDraft[] {
  return context.packs.flatMap((pack) =>
    pack.measures.flatMap((measure) => {
      const clause = measure.clauses.find(({ notice }) => notice !== undefined);
      return clause?.notice === undefined ? [] : [draftOf(units, pack, measure, clause, clause.notice, context)];
    }),
  );
}

function draftOf(
  units: readonly JudgedUnit[],
  pack: Pack,
  measure: Measure,
  clause: Clause,
  notice: NonNullable<Clause['notice']>,
  context: NoticeContext,
): NoticeDraft {
  const { status, branches } = statusOn(measure, clause.id, context.asOf);
  const both =
    branches === undefined
      ? ''
      : ` (${Object.entries(branches)
          .map(([name, then]) => `${name}: ${then}`)
          .join('; ')})`;
  const found = units.flatMap((unit) =>
    unit.findings.flatMap((finding): (readonly [string, NoticeLine])[] => {
      const trade = context.tradeOf(unit.path);
      const controls = finding.controls.filter((control) => isNoticed(control, pack, measure, trade));
      return controls.length === 0 ? [] : [[finding.partKey, lineOf(unit.path, finding, controls, pack, context)]];
    }),
  );
  return {
    measure: measure.id,
    title: measure.shortTitle,
    ...notice,
    clause: clause.id,
    status: `${status} on ${context.asOf}${both}`,
    lines: merged(found),
  };
}

/** A part of forty bills is one line; where the facts of its movement differ, it is as many lines as they are. */
function merged(found: readonly (readonly [partKey: string, line: NoticeLine])[]): NoticeLine[] {
  const lines = new Map<string, NoticeLine>();
  for (const [partKey, line] of found) {
    const { item, elements, entries, isCertain, statement, fields } = line;
    const key = JSON.stringify([partKey, item, elements, entries, isCertain, statement, fields]);
    const first = lines.get(key);
    lines.set(
      key,
      first === undefined ? line : { ...first, alsoAt: [...first.alsoAt, `${line.path} ${line.place}`.trim()] },
    );
  }
  return [...lines.values()];
}

/**
 * A listed item that moves onward, or an input that we export from the territory itself. Whether assemblies are listed is
 * unresolved, so none is put into a notice.
 */
function isNoticed(control: Control, pack: Pack, measure: Measure, trade: Trade): boolean {
  if (control.measure !== measure.id) return false;
  const entry = pack.entries.find(({ code, measure: of }) => code === control.entry && of === measure.id);
  if (entry === undefined || entry.confidence === 'unresolved') return false;
  if (control.applies !== 'not-this-movement') return true;
  const { territory } = pack;
  const ids = entry.clauses ?? [entry.clause];
  const isInput = !measure.clauses.some(({ id, limb }) => ids.includes(id) && limb?.kind === 'value');
  return (
    isInput && territory !== undefined && isPlace(trade.ourCountry, territory) && !isPlace(trade.shipTo, territory)
  );
}

function lineOf(
  path: string,
  finding: JudgedFinding,
  controls: readonly Control[],
  pack: Pack,
  context: NoticeContext,
): NoticeLine {
  const trade = tradeFor(context.tradeOf(path), finding);
  const entry = entryFor(finding, registersFor(path, context.registers));
  const answer = entry === null ? null : answerOf(entry.row, context.asOf);
  const origin: OriginFacts | null = answer?.origin ?? null;
  const suppliers = trade.suppliers ?? [];
  const bought =
    [finding.supplier, finding.manufacturer]
      .map((text) => supplierNamed(text, suppliers)?.name ?? companyIn(text))
      .find((name) => name !== null) ?? null;
  const stage = (name: OriginStage): string | null => origin?.stages.get(name) ?? null;
  const fields: Record<NoticeField, string | null> = {
    recipient: trade.importer ?? null,
    endUser: trade.endUser ?? null,
    endUse: trade.endUse ?? null,
    destination: trade.shipTo,
    form: answer?.formShipped ?? trade.formAsShipped,
    mine: stage('mine'),
    separation: stage('separation'),
    metal: stage('metal'),
    alloy: stage('alloy'),
    magnet: stage('magnet'),
    technology: origin?.technology === 'unknown' ? null : (origin?.technology ?? null),
    recycled: origin?.recycled ?? null,
    supplier: bought,
    licence: answer?.facts.find(({ about }) => about === 'licence')?.words ?? null,
  };
  const codes = [...new Set(controls.map((control) => control.entry))];
  const first = finding.locations[0];
  return {
    path,
    place:
      first === undefined
        ? ''
        : first.cell === null
          ? `line ${String(first.line ?? 0)}`
          : `${first.sheet === null ? '' : `${first.sheet}!`}${first.cell}`,
    alsoAt: [],
    partNumber: partNumberOf(finding),
    description: finding.description === null ? null : nameBehind(finding.description),
    item: finding.content?.name ?? '',
    elements: [...new Set(controls.flatMap(({ element }) => element.split('/')))]
      .filter((symbol) => symbol !== '')
      .sort(),
    entries: codes.map((code) => {
      const found = pack.entries.find((one) => one.code === code);
      const isInferred = controls.some(({ entry, isInferred: is }) => entry === code && is === true);
      return { code, nameEn: found?.nameEn ?? '', nameZh: found?.nameZh ?? '', isInferred, notes: found?.notes ?? [] };
    }),
    isCertain: controls.some(({ applies }) => applies === 'applies'),
    statement: [...new Set(controls.map(({ because }) => because))].join(' | '),
    fields,
    open: NOTICE_FIELDS.filter((field) => fields[field] === null),
  };
}

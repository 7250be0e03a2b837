import { jsonText } from './json-text.ts';
import type { ContentMass, Evidence } from '../../materials/types.ts';
import type { JudgedFinding, JudgedUnit, VerdictStream } from '../../judge/types.ts';
import type { LawReference } from '../../regulation/types.ts';
import type { Location } from '../../rules/types.ts';
import { leftOf } from '../../judge/answers/left-open.ts';
import { measuresJson } from '../notices/law-named-json.ts';
import { addNamed } from '../notices/law-named.ts';
import { messageOf, questionOf } from '../words/message.ts';
import { NO_CLEARANCE } from '../words/plain.ts';
import { visible } from '../select.ts';
import type { ReportContext } from '../types.ts';

/** Version of the contract of the JSON report. */
export const SCHEMA_VERSION = 1;

/**
 * The JSON report, one file at a time. Keys stand in the order of the contract; nothing in it depends on the machine or
 * the moment, so the same inputs give the same bytes.
 */
export function* json(verdict: VerdictStream, context: ReportContext): Generator<string> {
  const { tool, asOf, packs } = verdict;
  const named = new Set<string>();
  yield `{"schemaVersion":${String(SCHEMA_VERSION)},"tool":${jsonText({ name: tool.name, version: tool.version })}`;
  yield `,"asOf":${jsonText(asOf)},"packs":${jsonText(packs.map(({ id, reviewed, sourcesUntil }) => ({ id, reviewed, sourcesUntil })))}`;
  yield ',"files":[';
  let first = true;
  for (const unit of verdict.units) {
    yield first ? '\n' : ',\n';
    yield* fileText(unit, context, named);
    first = false;
  }
  const measures = context.packs === undefined ? '' : `,"measures":${jsonText(measuresJson(named, asOf, context))}`;
  yield `\n],"summary":${jsonText(verdict.summary)},"notices":${jsonText(verdict.notices)}${measures},"clearance":${jsonText(NO_CLEARANCE)}}\n`;
}

/** Characters that are handed on at once. */
const CHUNK = 1 << 16;

/** A file finding by finding: one file may hold hundreds of thousands, and is never one string. */
function* fileText(unit: JudgedUnit, context: ReportContext, named: Set<string>): Generator<string> {
  let text = `${jsonText(headOf(unit)).slice(0, -1)},"findings":[`;
  let isFirst = true;
  for (const finding of visible(unit, context)) {
    text += (isFirst ? '' : ',') + jsonText(findingOf(finding, context));
    addNamed(named, finding);
    isFirst = false;
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  const masters = unit.masters?.map(({ path, parts }) => ({ path, parts }));
  yield `${text}]${masters === undefined ? '' : `,"masters":${jsonText(masters)}`}}`;
}

/** What stands before the findings of a file. */
function headOf(unit: JudgedUnit): object {
  return {
    path: unit.path,
    role: unit.role,
    status: unit.status,
    ...(unit.error === null
      ? {}
      : {
          error: { code: unit.error.code, message: unit.error.message, hint: unit.error.hint, place: unit.error.place },
        }),
    format: unit.format,
    dialect: unit.dialect,
    tables: unit.tables.map(({ sheet, range, headerRow, lines, columns, hierarchy }) => ({
      sheet,
      range,
      headerRow,
      lines,
      columns,
      hierarchy,
    })),
    skipped: unit.skipped.map(({ sheet, rows, reason }) => ({ sheet, rows, reason })),
    lines: unit.lines,
    ...(unit.joined === undefined ? {} : { joined: unit.joined }),
    parts: unit.parts,
    coverage: {
      carriers: unit.coverage.carriers,
      nonCarriers: unit.coverage.nonCarriers,
      notContent: unit.coverage.notContent,
      unclassified: unit.coverage.unclassified,
    },
    unreported: unit.unreported,
  };
}

export function findingOf(finding: JudgedFinding, context: ReportContext): unknown {
  return {
    ruleId: finding.ruleId,
    category: finding.category,
    severity: finding.severity,
    messageId: finding.messageId,
    message: messageOf(finding, context.rules),
    data: finding.data,
    partNumber: finding.partNumber,
    partKey: finding.partKey,
    description: finding.description,
    locations: finding.locations.map(locationOf),
    chains: finding.chains,
    uses: finding.uses,
    content: contentOf(finding),
    evidence: finding.evidence.map((evidence) => evidenceOf(evidence, evidence.location)),
    controls: finding.controls.map(controlOf),
    ...(finding.law === undefined ? {} : { law: finding.law.map(lawOf) }),
    record: finding.record === null ? null : recordOf(finding.record),
    ...(finding.reopened === undefined
      ? {}
      : { reopened: { why: finding.reopened, ...(finding.lawMoved !== undefined && { law: finding.lawMoved }) } }),
    question: questionOf(finding, context.rules),
    fingerprint: finding.fingerprint,
    manufacturer: finding.manufacturer,
    ...(finding.supplier !== undefined && { supplier: finding.supplier }),
    ...(finding.mpn !== undefined && { mpn: finding.mpn }),
    ...(finding.orderNumber !== undefined && { orderNumber: finding.orderNumber }),
    ...(finding.boughtIn === undefined ? {} : { boughtIn: finding.boughtIn }),
  };
}

function locationOf({
  sheet,
  row,
  column,
  cell,
  text,
  line,
  path,
  file,
  hidden,
  standing,
  validTo,
}: Location): unknown {
  return {
    sheet,
    row,
    column,
    cell,
    text,
    ...(line === undefined ? {} : { line }),
    ...(path === undefined ? {} : { path }),
    ...(file === undefined ? {} : { file }),
    ...(hidden === undefined ? {} : { hidden }),
    ...(standing === undefined ? {} : { standing }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}

function contentOf({ content }: JudgedFinding): unknown {
  if (content === null) return null;
  return {
    material: content.material,
    form: content.form,
    presence: content.presence,
    confidence: content.confidence,
    elements: content.elements.map(({ symbol, presence, confidence, massFraction, grams }) => ({
      symbol,
      presence,
      confidence,
      massFraction: massFraction && {
        min: massFraction.min,
        typ: massFraction.typ,
        max: massFraction.max,
        of: massFraction.of,
      },
      grams: grams && { min: grams.min, typ: grams.typ, max: grams.max, per: grams.per },
    })),
    anyOf: content.anyOf.map(({ symbols, confidence }) => ({ symbols, confidence })),
    name: content.name,
    constituents: content.constituents,
    componentClass: content.componentClass,
    componentName: content.componentName,
    mass: massOf(content.mass),
  };
}

function massOf(mass: ContentMass | null | undefined): unknown {
  if (mass === null || mass === undefined) return null;
  const { grams, basis } = mass;
  return { grams: { min: grams.min, typ: grams.typ, max: grams.max, per: 'piece' }, basis };
}

function evidenceOf(evidence: Omit<Evidence, 'column'>, location: Location | null): unknown {
  const { kind, text, source, confidence, meaning, role, grade } = evidence;
  return {
    kind,
    text,
    location: location === null ? null : locationOf(location),
    source,
    confidence,
    meaning,
    role,
    grade,
  };
}

function lawOf({ measure, clause, status, branches, source }: LawReference): unknown {
  return { measure, clause, status, ...(branches === undefined ? {} : { branches }), source };
}

function controlOf(control: JudgedFinding['controls'][number]): unknown {
  const {
    entry,
    measure,
    clause,
    element,
    movement,
    applies,
    because,
    status,
    branches,
    applicant,
    isInferred,
    limbs,
    pinned,
  } = control;
  return {
    entry,
    measure,
    clause,
    element,
    movement,
    applies,
    because,
    status,
    ...(branches === undefined ? {} : { branches }),
    ...(applicant === undefined ? {} : { applicant }),
    ...(isInferred === undefined ? {} : { isInferred }),
    ...(limbs === undefined
      ? {}
      : { limbs: limbs.map(({ clause: id, standing, because: why }) => ({ clause: id, standing, because: why })) }),
    ...(pinned === undefined
      ? {}
      : { pinned: { branch: pinned.branch, by: pinned.by, source: pinned.source, until: pinned.until } }),
  };
}

function recordOf(record: NonNullable<JudgedFinding['record']>): unknown {
  const { state, owner, due, validUntil, note, source } = record;
  const open = leftOf(record);
  const ifItRuns = record.openIfItRuns ?? [];
  return {
    state,
    owner,
    due,
    validUntil,
    note,
    source,
    ...(open.length > 0 && { open }),
    ...(ifItRuns.length > 0 && { openIfItRuns: ifItRuns }),
  };
}

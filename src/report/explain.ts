import type { PartExplanation, PlacedEvidence } from '../batch/explain-part.ts';
import type { CellView, Explanation } from '../batch/explain.ts';
import type { WhatIf } from '../batch/what-if.ts';
import type { JudgedFinding } from '../judge/types.ts';
import type { Content, ElementContent } from '../materials/types.ts';
import type { TextTrace } from '../materials/trace.ts';
import type { Control } from '../regulation/types.ts';
import type { LocatedEvidence, Severity } from '../rules/types.ts';
import { hanging, movementWords } from './ask.ts';
import { effectWords, GRADE, marked, nounWords, rowSentence, severityReason, silenceSentence, whatIfWords } from './explain-words.ts'; // prettier-ignore
import { contentClaimOf, messageOf, questionOf } from './message.ts';
import type { Paint } from './paint.ts';
import { escapeText, pad, widthOf } from './text.ts';
import type { ReportContext } from './types.ts';

/** An explanation with what only the whole run knows: severities and records, before and after each answer. */
export interface JudgedExplanation {
  readonly explanation: Explanation;
  readonly asOf: string;
  readonly findings: readonly JudgedFinding[];
  readonly whatIf: readonly (Omit<WhatIf, 'findings'> & { readonly findings: readonly JudgedFinding[] })[];
  /** Rules that would have reported the row, but are off. */
  readonly off: readonly string[];
  /** Severity with an open question, and with an answer in the register; null where that changes nothing. */
  readonly recorded: { readonly open: Severity; readonly answered: Severity } | null;
}

/** Chains and further rows shown; the rest is counted. */
const MOST = 5;

/** One row told in full: how it was read, what it is, the evidence, the law, the severity, and what would change it. */
export function* explainLines(judged: JudgedExplanation, context: ReportContext, paint: Paint): Generator<string> {
  const { explanation } = judged;
  const write = writer(context.width);
  const { part } = explanation;
  yield* write('', '', whereWords(explanation), paint.strong);
  if (part !== null) yield* write('', '', partWords(part, context));
  yield* verdictLines(judged, context, paint);
  yield* section('how the row is read', paint);
  yield* readingLines(explanation, context);
  if (part === null) return;
  yield* section('what it is', paint);
  yield* identityLines(explanation, part, context);
  yield* section('evidence for', paint);
  yield* evidenceLines(part.evidence, part.contents.length > 1, context);
  yield* declaredLines(judged, context, paint);
  yield* section('evidence against', paint);
  yield* evidenceLines(part.against, false, context);
  yield* section('contents', paint);
  yield* contentLines(part, context);
  yield* section(`law on ${judged.asOf}`, paint);
  yield* lawLines(judged, part, context);
  yield* section('severity', paint);
  yield* severityLines(judged, context, paint);
  yield* section('what would change it', paint);
  yield* changeLines(judged, part, context);
  yield '\nNo finding is a clearance. This is not legal advice.\n';
}

type Write = (indent: string, label: string, text: string, paint?: (line: string) => string) => Generator<string>;

function writer(width: number): Write {
  return (indent, label, text, paint) => hanging(indent, label, escapeText(text), width, paint);
}

function* section(title: string, paint: Paint): Generator<string> {
  yield `\n${paint.strong(title)}\n`;
}

function whereWords({ path, sheet, row, cell, line, element, hidden, inside }: Explanation): string {
  const words = [path];
  if (sheet !== null) words.push(`sheet "${sheet}"`);
  if (row !== null) words.push(cell === null ? `row ${row}` : `${cell}, row ${row}`);
  if (line !== null) words.push(`line ${line}`);
  if (element !== null) words.push(element);
  if (inside !== null) words.push(`(line ${inside} lies inside it)`);
  if (hidden) words.push('(hidden)');
  return words.join('  ');
}

function partWords({ partNumber, description, manufacturer }: PartExplanation, { unicode }: ReportContext): string {
  const known = [partNumber, description === partNumber ? null : description, manufacturer];
  return known.filter((text) => text !== null && text !== '').join(unicode ? ' · ' : ' | ');
}

function* verdictLines(judged: JudgedExplanation, context: ReportContext, paint: Paint): Generator<string> {
  const { explanation, findings, off } = judged;
  const write = writer(context.width);
  for (const finding of findings) {
    const claim = (finding.controls.length > 0 ? contentClaimOf : messageOf)(finding, context.rules);
    yield* write('', `${finding.severity}[${finding.ruleId}] `, claim, paint.severity(finding.severity));
  }
  const silence = explanation.part?.silence ?? null;
  if (off.length > 0) yield* write('', '', `Off in the configuration: ${off.join(', ')} would have reported this row.`);
  if (silence !== null && findings.every(({ content }) => content === null) && off.length === 0)
    yield* write('', '', silenceSentence(silence));
  if (explanation.part === null) yield* write('', '', rowSentence(explanation));
}

function* readingLines(explanation: Explanation, context: ReportContext): Generator<string> {
  const { cells, headings, headerRow, hierarchy, part, others, kind } = explanation;
  const write = writer(context.width);
  const structure = [headerRow === null ? '' : `header in row ${headerRow}`, hierarchy === null ? '' : hierarchy === 'flat' ? 'no hierarchy' : `hierarchy by ${hierarchy}`]; // prettier-ignore
  const table = structure.filter((text) => text !== '').join(', ');
  if (table !== '' && kind !== 'header') yield* write('  ', '', table);
  const width = Math.min(14, Math.max(0, ...cells.map(({ name }) => widthOf(escapeText(name)))));
  for (const cell of cells) yield* write('  ', `${pad(escapeText(cell.name), width)}  `, cellWords(cell, kind));
  const rows: [string, string][] = headings.map((text) => ['heading', `"${text}"`]);
  for (const chain of part?.chains.slice(0, MOST) ?? []) rows.push(['chain', chain.join(' > ')]);
  const more = (part?.chains.length ?? 0) - MOST;
  if (more > 0) rows.push(['', `and ${more} more chains`]);
  if (part !== null && part.uses > 1) rows.push(['uses', String(part.uses)]);
  if (part !== null && part.rows.length > 0) rows.push(['also on', listed(part.rows)]);
  if (others.length > 0) rows.push(['others', `further parts bear this number: ${listed(others)}`]);
  for (const [label, text] of rows) yield* write('  ', label.padEnd(9), text);
}

const listed = (words: readonly string[]): string =>
  words.length <= MOST ? words.join(', ') : `${words.slice(0, MOST).join(', ')} and ${words.length - MOST} more`;

function cellWords({ header, text, field, role }: CellView, kind: Explanation['kind']): string {
  const words = [`"${text.trim()}"`];
  if (header !== null && header !== text && kind !== 'header') words.push(`under "${header}"`);
  words.push(field === null ? 'no known field' : `field ${field}`);
  if (kind === 'part') words.push(role === null ? 'not read for content' : `read as ${role}`);
  return words.join('; ');
}

function* identityLines(explanation: Explanation, part: PartExplanation, context: ReportContext): Generator<string> {
  const write = writer(context.width);
  const nameOf = (column: number): string | null => cellOf(explanation, part, column);
  yield* write('  ', '', identitySentence(part, nameOf));
  const cited = new Set([...part.evidence, ...part.against].map(({ text, role }) => `${role} ${text}`));
  for (const text of part.trace.texts) if (isTelling(text, cited)) yield* textLines(text, nameOf(text.column), write);
}

/** Texts in which a known word was read; a maker's name or an address only where it was used as evidence. */
function isTelling({ role, segments, words, grades, formulas, cas }: TextTrace, cited: ReadonlySet<string>): boolean {
  const found = [...segments.flatMap(({ nouns }) => nouns), ...words].map(({ text }) => text);
  if (role === 'supplier' || role === 'link') return found.some((text) => cited.has(`${role} ${text}`));
  return found.length + grades.length + formulas.length + cas.length > 0;
}

function identitySentence({ trace, contents }: PartExplanation, nameOf: (column: number) => string | null): string {
  const { kind, names, decided } = trace.identity;
  const by = decided === null ? '' : `, by "${decided.text}" in ${nameOf(decided.column) ?? `the ${decided.role}`}`;
  const item = contents.find(({ componentClass }) => componentClass === null);
  const itself = item === undefined ? '' : `, and the item itself is ${item.name} (${item.form})`;
  switch (kind) {
    case 'class':
      return `A component: ${names.join(', ')}${by}.`;
    case 'magnet':
      return `A magnet${by}.`;
    case 'part':
      return `Another kind of part: "${names.join(', ')}"${by}${itself}.`;
    case 'none':
      return item === undefined ? 'No word of it names a known kind of part.' : `Known by its material: ${item.name} (${item.form}).`; // prettier-ignore
  }
}

/** Name of a column in this row: of the cell that holds its text. */
function cellOf({ cells }: Explanation, { trace }: PartExplanation, column: number): string | null {
  if (column < 0) return null;
  const text = trace.texts.find((one) => one.column === column)?.text;
  return cells.find((cell) => cell.role !== null && cell.text.trim() === text?.trim())?.name ?? null;
}

function* textLines(text: TextTrace, cell: string | null, write: Write): Generator<string> {
  const lead = `${text.role === 'link' ? 'link' : (cell ?? text.role)}  `;
  let label = lead;
  for (const segment of text.segments) {
    const nouns = segment.nouns.map((noun) => nounWords(noun, segment));
    const role = segment.role === 'main' ? '' : `${segment.role}: `;
    yield* write('  ', label, [`${role}${marked(segment)}`, ...nouns].join('; '));
    label = ' '.repeat(widthOf(escapeText(lead)));
  }
  const words = [
    ...text.words.map(({ text: word, means, negated }) => `"${word}" ${negated ? 'denied' : 'means'} ${means}`),
    ...text.grades.map((grade) => `"${grade}" has the form of a magnet grade`),
    ...text.formulas.map((formula) => `"${formula}" has the form of a formula`),
    ...text.cas.map(({ cas, valid }) => `CAS number ${cas}${valid ? '' : ' with a wrong check digit'}`),
  ];
  if (words.length > 0) yield* write('  ', label, words.join('; '));
}

function* evidenceLines(list: readonly PlacedEvidence[], named: boolean, context: ReportContext): Generator<string> {
  const write = writer(context.width);
  if (list.length === 0) yield* write('  ', '', 'none');
  for (const { kind, text, cell, role, meaning, source, grade, confidence, contents } of list) {
    const where = cell ?? `the ${role}`;
    const speaks = named && contents.length > 0 ? `, for ${contents.join(', ')}` : '';
    const from = source === '' ? '' : `; source: ${source}`;
    yield* write('  ', kind.padEnd(10), `"${text}" in ${where}: ${meaning}${speaks} (${confidence.toFixed(2)}, ${GRADE[grade]}${from})`); // prettier-ignore
  }
}

/** What the register and declarations say of the part, and what its content is then; nothing where neither speaks of it. */
function* declaredLines({ findings }: JudgedExplanation, context: ReportContext, paint: Paint): Generator<string> {
  const write = writer(context.width);
  // What is declared in the bill itself has a cell there.
  const isSaid = ({ record }: JudgedFinding, { kind, location, source }: LocatedEvidence): boolean => source === record?.source || (kind === 'declared' && location === null); // prettier-ignore
  const answered = findings.filter((finding) => finding.content !== null && finding.evidence.some((one) => isSaid(finding, one))); // prettier-ignore
  if (answered.length === 0) return;
  const isRegister = answered.every(({ record }) => record !== null);
  yield* section(isRegister ? 'declared in the register' : 'declared', paint);
  for (const finding of answered) {
    const { content, evidence } = finding;
    for (const one of evidence) {
      const { text, meaning, source } = one;
      if (isSaid(finding, one)) yield* write('  ', 'declared  ', `"${text}": ${meaning} (${source})`);
    }
    if (content === null) continue;
    yield* write('  ', 'then      ', `${content.name}, ${content.form}: ${content.presence}`);
    for (const element of content.elements) yield* write('    ', element.symbol.padEnd(4), elementWords(element));
  }
}

const short = (value: number): string => String(Number(value.toPrecision(2)));

function elementWords({ presence, confidence, massFraction, grams }: ElementContent): string {
  const share = massFraction === null ? 'share unknown' : `${short(massFraction.min * 100)}-${short(massFraction.max * 100)} wt % of the ${massFraction.of}, typically ${short(massFraction.typ * 100)}`; // prettier-ignore
  const mass = grams === null ? '' : `; ${short(grams.min)}-${short(grams.max)} g per ${grams.per}, typically ${short(grams.typ)}`; // prettier-ignore
  return `${presence} (${confidence.toFixed(2)}); ${share}${mass}`;
}

function* contentLines({ contents, coverage, elsewhere }: PartExplanation, context: ReportContext): Generator<string> {
  const write = writer(context.width);
  if (contents.length === 0) yield* write('  ', '', `none known (${coverage})`);
  for (const content of contents) {
    const inside = content.componentName === null ? content.form : `inside a component, ${content.componentName}`;
    const trace = content.trace ? ', trace' : '';
    yield* write(
      '  ',
      '',
      `${content.name}, ${inside}${trace}: ${content.presence} (${content.confidence.toFixed(2)})`,
    );
    for (const element of content.elements) yield* write('    ', element.symbol.padEnd(4), elementWords(element));
    for (const { symbols, confidence } of content.anyOf)
      yield* write('    ', '', `${symbols.join(' and/or ')} together ${confidence.toFixed(2)}`);
  }
  if (elsewhere.length > 0) yield* write('  ', '', `said only by other rows of the part: ${elsewhere.join(', ')}`);
}

/** The law as findings carry it; where nothing is reported, as it bears on what may be inside. */
function* lawLines(
  { findings, asOf }: JudgedExplanation,
  part: PartExplanation,
  context: ReportContext,
): Generator<string> {
  const write = writer(context.width);
  const reported = findings.filter(({ controls }) => controls.length > 0);
  const groups: { name: string; controls: readonly Control[] }[] =
    reported.length > 0
      ? reported.map(({ content, controls }) => ({ name: content?.name ?? '', controls }))
      : part.contents.map((content: Content, at) => ({ name: `${content.name}, if it is there`, controls: part.controls[at] ?? [] })); // prettier-ignore
  const told = groups.filter(({ controls }) => controls.length > 0);
  if (told.length === 0) yield* write('  ', '', 'no entry bears on what is known of the row (no clearance)');
  for (const { name, controls } of told) {
    if (groups.length > 1 || reported.length === 0) yield* write('  ', '', name);
    for (const { movement, words, because } of movementWords({ controls }, context, asOf, true)) {
      yield* write('  ', movement.padEnd(10), words);
      yield* write(
        '  ',
        ' '.repeat(10),
        because === '' ? '' : `because: ${[...new Set(because.split('; '))].join('; ')}`,
      );
    }
    if (controls.every(({ movement }) => movement === 'inbound'))
      yield* write('  ', 'outbound  ', 'not an entry (no clearance)');
    for (const entry of new Set(controls.map((control) => control.entry))) {
      const title = context.entryName(entry);
      if (title !== '' && title !== entry) yield* write('  ', 'entry     ', `${entry} is ${title}`);
    }
  }
}

function* severityLines(
  { findings, recorded, off }: JudgedExplanation,
  context: ReportContext,
  paint: Paint,
): Generator<string> {
  const write = writer(context.width);
  if (findings.length === 0)
    yield* write('  ', '', off.length > 0 ? 'none: the rule is off' : 'none: nothing is reported');
  const told = new Set<string>();
  for (const finding of findings) {
    const reason = `${severityReason(finding)} (${finding.ruleId})`;
    if (told.has(reason)) continue;
    told.add(reason);
    yield* write('  ', finding.severity.padEnd(9), reason, paint.severity(finding.severity));
  }
  const record = findings.find((finding) => finding.record !== null)?.record ?? null;
  if (record !== null) {
    const facts = [record.state, record.owner, record.due && `due ${record.due}`, record.validUntil && `valid until ${record.validUntil}`, record.note]; // prettier-ignore
    yield* write('  ', 'record   ', `${facts.filter((fact) => fact !== null && fact !== '').join(', ')} (${record.source})`); // prettier-ignore
  } else if (recorded !== null)
    yield* write('  ', 'record   ', `none in lintanide.parts.csv; an open question with owner and date makes it ${recorded.open}, an answer ${recorded.answered}`); // prettier-ignore
}

function* changeLines(
  { findings, whatIf }: JudgedExplanation,
  part: PartExplanation,
  context: ReportContext,
): Generator<string> {
  const write = writer(context.width);
  const questions = findings.flatMap((finding) => questionOf(finding, context.rules) ?? []);
  const whom = part.manufacturer ?? 'the supplier';
  for (const question of new Set(questions)) yield* write('  ', 'question  ', `To ${whom}: ${question}`);
  const effects = whatIf.map((one) => [whatIfWords(one), effectWords(findings, one.findings, context)] as const);
  const telling = effects.filter(([, effect]) => effect !== 'still no finding');
  for (const [answer, effect] of telling) yield* write('  ', '- ', `${answer}: ${effect}`);
  if (questions.length + telling.length === 0) yield* write('  ', '', 'nothing that could be asked of this row alone');
}

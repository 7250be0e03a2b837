import { chance } from '../../materials/chance.ts';
import { amountWords } from '../words/if-present.ts';
import type { PartExplanation, PlacedEvidence } from '../../batch/explain/explain-part.ts';
import type { CellView, Explanation } from '../../batch/explain/explain.ts';
import type { WhatIf } from '../../batch/explain/what-if.ts';
import type { JudgedFinding, SuppressedFinding } from '../../judge/types.ts';
import type { Content, ElementContent } from '../../materials/types.ts';
import type { TextTrace } from '../../materials/trace.ts';
import type { LocatedEvidence, Severity } from '../../rules/types.ts';
import { askedWhom } from '../words/ask.ts';
import { lawLines } from './explain-law.ts';
import {
  effectWords,
  GRADE,
  marked,
  nounWords,
  rowSentence,
  severityReason,
  silenceSentence,
  whatIfWords,
} from './explain-words.ts';
import { type Write, wordsOf, writer } from './explain-writer.ts';
import { NO_FORM } from '../words/plain.ts';
import type { Language } from '../../locale/types.ts';
import { shownClaimOf } from '../words/claim.ts';
import { questionOf } from '../words/message.ts';
import type { Paint } from '../terminal/paint.ts';
import { escapeName, escapeText, pad, widthOf, wrap } from '../terminal/text.ts';
import type { ReportContext } from '../types.ts';

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
  /** Of the findings, those that a run does not report: put aside with a reason, or known from the baseline; absent: none. */
  readonly suppressed?: readonly SuppressedFinding[];
  readonly baselined?: readonly JudgedFinding[];
  /** Path of that baseline. */
  readonly baseline?: string;
}

/** Chains and further rows shown; the rest is counted. */
const MOST = 5;

/** One row told in full: how it was read, what it is, the evidence, the law, the severity, and what would change it. */
export function* explainLines(judged: JudgedExplanation, context: ReportContext, paint: Paint): Generator<string> {
  const { explanation } = judged;
  const write = writer(context);
  const { part } = explanation;
  yield* write('', '', whereWords(explanation, context), paint.strong);
  if (part !== null) yield* write('', '', partWords(part, context));
  yield* verdictLines(judged, context, paint);
  yield* section('how the row is read', paint, context);
  yield* readingLines(explanation, context);
  if (part === null) return;
  yield* section('what it is', paint, context);
  yield* identityLines(explanation, part, context);
  yield* section('evidence for', paint, context);
  yield* evidenceLines(part.evidence, part.contents.length > 1, context);
  yield* declaredLines(judged, context, paint);
  yield* section('evidence against', paint, context);
  yield* evidenceLines(part.against, false, context);
  // What a register or a declaration says is laid over these, and told above.
  const isDeclared = judged.findings.some(({ record }) => record !== null);
  yield* section(isDeclared ? 'contents by the bill alone' : 'contents', paint, context);
  yield* contentLines(part, context);
  yield* section(`law on ${judged.asOf}`, paint, context);
  yield* lawLines(judged, part, context);
  yield* section('severity', paint, context);
  yield* severityLines(judged, context, paint);
  yield* section('what would change it', paint, context);
  yield* changeLines(judged, context);
  const clearance = wordsOf(context).said('The absence of a finding is not a clearance. This is not legal advice.');
  yield '\n';
  for (const line of wrap(escapeText(clearance), context.width)) yield `${line}\n`;
}

function* section(title: string, paint: Paint, context: ReportContext): Generator<string> {
  yield `\n${paint.strong(wordsOf(context).said(title))}\n`;
}

function whereWords(
  { path, sheet, row, cell, line, element, hidden, inside }: Explanation,
  context: ReportContext,
): string {
  const { say } = wordsOf(context);
  const words = [escapeName(path)];
  if (sheet !== null) words.push(say('place.sheet', { sheet }));
  if (row !== null) words.push(`${cell === null ? '' : `${cell}, `}${say('place.row', { n: row })}`);
  if (line !== null && line !== row) words.push(say('place.line', { n: line }));
  if (element !== null) words.push(element);
  if (inside !== null) words.push(`(line ${inside} lies inside it)`);
  if (hidden) words.push(say('place.hidden').trim());
  return words.join('  ');
}

function partWords({ partNumber, description, manufacturer }: PartExplanation, { unicode }: ReportContext): string {
  const known = [partNumber, description === partNumber ? null : description, manufacturer];
  return known.filter((text) => text !== null && text !== '').join(unicode ? ' · ' : ' | ');
}

function* verdictLines(judged: JudgedExplanation, context: ReportContext, paint: Paint): Generator<string> {
  const { explanation, findings, off } = judged;
  const write = writer(context);
  for (const finding of findings) {
    const claim = shownClaimOf(finding, context.rules);
    yield* write(
      '',
      `${wordsOf(context).say(`severity.${finding.severity}`)}[${finding.ruleId}] `,
      claim,
      paint.severity(finding.severity),
    );
  }
  yield* asideLines(judged, context);
  const silence = explanation.part?.silence ?? null;
  if (off.length > 0) yield* write('', '', `Off in the configuration: ${off.join(', ')} would have reported this row.`);
  if (silence !== null && findings.every(({ content }) => content === null) && off.length === 0)
    yield* write('', '', wordsOf(context).said(silenceSentence(silence)));
  if (explanation.part === null) yield* write('', '', wordsOf(context).said(rowSentence(explanation)));
}

/** What a run says nothing of, and why: whoever asks about a row has to know that it is put aside, and by whom. */
function* asideLines({ suppressed = [], baselined = [], baseline = '' }: JudgedExplanation, context: ReportContext): Generator<string> {
  const write = writer(context);
  const { say } = wordsOf(context);
  const sentences = suppressed.map(({ suppression: { reason, by, until } }) => {
    const words = { reason, by: by ?? '-' };
    return until === null ? say('explain.suppressed', words) : say('explain.suppressed-until', { ...words, until });
  });
  if (baselined.length > 0) sentences.push(say('explain.baselined', { source: baseline }));
  for (const sentence of new Set(sentences)) yield* write('', '', sentence);
} // prettier-ignore

function* readingLines(explanation: Explanation, context: ReportContext): Generator<string> {
  const { cells, headings, headerRow, hierarchy, part, others, kind } = explanation;
  const write = writer(context);
  const { said } = wordsOf(context);
  const structure = [headerRow === null ? '' : `header in row ${headerRow}`, hierarchy === null ? '' : hierarchy === 'flat' ? 'no hierarchy' : `hierarchy by ${hierarchy}`]; // prettier-ignore
  const table = structure.filter((text) => text !== '').join(', ');
  if (table !== '' && kind !== 'header') yield* write('  ', '', said(table));
  const width = Math.min(14, Math.max(0, ...cells.map(({ name }) => widthOf(escapeText(name)))));
  for (const cell of cells) yield* write('  ', `${pad(escapeText(cell.name), width)}  `, cellWords(cell, kind, said));
  const rows: [string, string][] = headings.map((text) => ['heading', `"${text}"`]);
  for (const chain of part?.chains.slice(0, MOST) ?? []) rows.push(['chain', chain.join(' > ')]);
  const more = (part?.chains.length ?? 0) - MOST;
  if (more > 0) rows.push(['', said(`and ${more} more chains`)]);
  if (part !== null && part.uses > 1) rows.push(['uses', String(part.uses)]);
  const expired = part?.expired ?? null;
  if (expired !== null) rows.push(['valid', said(`until ${expired} only; judged and counted all the same`)]);
  if (part !== null && part.rows.length > 0) rows.push(['also on', listed(part.rows)]);
  if (others.length > 0) rows.push(['others', said(`further parts bear this number: ${listed(others)}`)]);
  for (const [label, text] of rows) yield* write('  ', label.padEnd(9), text);
}

const listed = (words: readonly string[]): string =>
  words.length <= MOST ? words.join(', ') : `${words.slice(0, MOST).join(', ')} and ${words.length - MOST} more`;

function cellWords(
  { header, text, field, role, isGroup, told }: CellView,
  kind: Explanation['kind'],
  said: Language['said'],
): string {
  const words: string[] = [];
  if (header !== null && header !== text && kind !== 'header') words.push(`under "${header}"`);
  words.push(field === null ? 'no known field' : `field ${field}`);
  if (isGroup === true) words.push('a group of other parts here');
  if (kind === 'part' && told !== undefined) words.push(`read as "${told}"`);
  else if (kind === 'part') words.push(role === null ? 'not read for content' : `read as ${role}`);
  return [`"${text.trim()}"`, ...words.map(said)].join('; ');
}

function* identityLines(explanation: Explanation, part: PartExplanation, context: ReportContext): Generator<string> {
  const write = writer(context);
  const { said } = wordsOf(context);
  const nameOf = (column: number): string | null => cellOf(explanation, part, column);
  yield* write('  ', '', said(identitySentence(part, nameOf)));
  const cited = new Set([...part.evidence, ...part.against].map(({ text, role }) => `${role} ${text}`));
  for (const text of part.trace.texts)
    if (isTelling(text, cited)) yield* textLines(text, nameOf(text.column), write, said);
}

/** Texts in which a known word was read; a maker's name or an address only where it was used as evidence. */
function isTelling({ role, segments, words, grades, formulas, cas }: TextTrace, cited: ReadonlySet<string>): boolean {
  const found = [...segments.flatMap(({ nouns }) => nouns), ...words].map(({ text }) => text);
  if (role === 'supplier' || role === 'link') return found.some((text) => cited.has(`${role} ${text}`));
  return found.length + grades.length + formulas.length + cas.length > 0;
}

function identitySentence(
  { trace, contents, against }: PartExplanation,
  nameOf: (column: number) => string | null,
): string {
  const { kind, names, decided } = trace.identity;
  const by = decided === null ? '' : `, by "${decided.text}" in ${nameOf(decided.column) ?? `the ${decided.role}`}`;
  const item = contents.find(({ componentClass }) => componentClass === null);
  const itself = item === undefined ? '' : `, and the item itself is ${item.name} (${item.form ?? NO_FORM})`;
  switch (kind) {
    case 'class':
      return `A component: ${names.join(', ')}${by}.`;
    case 'magnet':
      return `A magnet${by}.`;
    case 'part':
      // A word for its shape, which is held against nothing.
      if (item !== undefined && !against.some(({ text }) => text === decided?.text)) return byMaterial(item);
      return `Another kind of part: "${names.join(', ')}"${by}${itself}.`;
    case 'none': {
      const [coded] = contents.filter(({ evidence }) => evidence.some((one) => one.kind === 'commodity'));
      if (coded !== undefined) return `Known by its commodity code alone: ${coded.componentName ?? coded.name}.`;
      return item === undefined ? 'No word of it names a known kind of part.' : byMaterial(item);
    }
  }
}

const byMaterial = ({ name, form }: Pick<Content, 'name' | 'form'>): string =>
  `Known by its material: ${name} (${form ?? NO_FORM}).`;

/** Name of a column in this row: of the cell that holds its text. */
function cellOf({ cells }: Explanation, { trace }: PartExplanation, column: number): string | null {
  if (column < 0) return null;
  const { decided } = trace.identity;
  const read = trace.texts.find((one) => one.column === column)?.text;
  // A designator is not read for content, and may decide all the same.
  const text = (read ?? (decided?.column === column ? decided.text : undefined))?.trim();
  return cells.find((cell) => (cell.role === null) === (read === undefined) && cell.text.trim() === text)?.name ?? null;
}

function* textLines(text: TextTrace, cell: string | null, write: Write, said: Language['said']): Generator<string> {
  const lead = `${text.role === 'link' ? 'link' : (cell ?? text.role)}  `;
  let label = lead;
  for (const segment of text.segments) {
    const nouns = segment.nouns.map((noun) => said(nounWords(noun, segment)));
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
  if (words.length > 0) yield* write('  ', label, words.map(said).join('; '));
}

function* evidenceLines(list: readonly PlacedEvidence[], named: boolean, context: ReportContext): Generator<string> {
  const { say, said } = wordsOf(context);
  const write = writer(context);
  if (list.length === 0) yield* write('  ', '', said('none'));
  for (const { kind, text, cell, role, meaning, source, grade, confidence, contents } of list) {
    const where = cell ?? said(`the ${role}`);
    const speaks =
      named && contents.length > 0 ? `, ${say('explain.for', { what: contents.map(said).join(', ') })}` : '';
    const from = source === '' ? '' : `; ${say('explain.source', { source })}`;
    yield* write('  ', pad(say(`kind.${kind}`), 9) + ' ', `${say('detail.at', { text: `"${text}"`, cell: where })}: ${said(meaning)}${speaks} (${chance(confidence)}, ${said(GRADE[grade])}${from})`); // prettier-ignore
  }
}

/** What the register and declarations say of the part, and what its content is then; nothing where neither speaks of it. */
function* declaredLines({ findings }: JudgedExplanation, context: ReportContext, paint: Paint): Generator<string> {
  const write = writer(context);
  // What is declared in the bill itself has a cell there.
  const isSaid = ({ record }: JudgedFinding, { kind, location, source }: LocatedEvidence): boolean => source === record?.source || (kind === 'declared' && location === null); // prettier-ignore
  const { say, said } = wordsOf(context);
  const answered = findings.filter((finding) => finding.content !== null && finding.evidence.some((one) => isSaid(finding, one))); // prettier-ignore
  if (answered.length === 0) return;
  const isRegister = answered.every(({ record }) => record !== null);
  yield* section(isRegister ? 'declared in the register' : 'declared', paint, context);
  for (const finding of answered) {
    const { content, evidence } = finding;
    for (const one of evidence) {
      const { text, meaning, source } = one;
      if (isSaid(finding, one)) yield* write('  ', 'declared  ', `"${text}": ${said(meaning)} (${source})`);
    }
    if (content === null) continue;
    yield* write(
      '  ',
      'then      ',
      `${said(content.name)}, ${said(content.form ?? NO_FORM)}: ${say(`presence.${content.presence}`)}`,
    );
    for (const element of content.elements)
      yield* write('    ', element.symbol.padEnd(4), elementWords(element, context));
  }
}

const short = (value: number): string => String(Number(value.toPrecision(2)));

function elementWords(element: ElementContent, context: ReportContext): string {
  const { presence, confidence, massFraction, grams } = element;
  const { say } = wordsOf(context);
  const typically = (range: string, n: string): string => say('explain.typically', { range, n });
  const share = massFraction === null ? say('detail.shareUnknown') : typically(say('detail.share', { min: short(massFraction.min * 100), max: short(massFraction.max * 100), of: say(`of.${massFraction.of}`) }), short(massFraction.typ * 100)); // prettier-ignore
  const mass = grams === null ? '' : `; ${typically(say('detail.grams', { min: short(grams.min), max: short(grams.max), per: say(`per.${grams.per}`) }), short(grams.typ))}`; // prettier-ignore
  return `${say(`presence.${presence}`)} (${chance(confidence)}); ${amountWords(share + mass, element, say)}`;
}

function* contentLines({ contents, coverage, elsewhere }: PartExplanation, context: ReportContext): Generator<string> {
  const write = writer(context);
  const { say, said } = wordsOf(context);
  if (contents.length === 0) yield* write('  ', '', wordsOf(context).said(`none known (${coverage})`));
  for (const content of contents) {
    const inside =
      content.componentName === null
        ? said(content.form ?? NO_FORM)
        : say('explain.inside', { component: said(content.componentName) });
    const trace = content.trace ? `, ${say('explain.trace')}` : '';
    yield* write(
      '  ',
      '',
      `${said(content.name)}, ${inside}${trace}: ${say(`presence.${content.presence}`)} (${chance(content.confidence)})`,
    );
    for (const element of content.elements)
      yield* write('    ', element.symbol.padEnd(4), elementWords(element, context));
    for (const { symbols, confidence } of content.anyOf)
      yield* write('    ', '', say('explain.together', { elements: symbols.join(' and/or '), p: chance(confidence) }));
  }
  if (elsewhere.length > 0) yield* write('  ', '', `said only by other rows of the part: ${elsewhere.join(', ')}`);
}

function* severityLines(
  { findings, recorded, off }: JudgedExplanation,
  context: ReportContext,
  paint: Paint,
): Generator<string> {
  const write = writer(context);
  if (findings.length === 0)
    yield* write(
      '  ',
      '',
      wordsOf(context).said(off.length > 0 ? 'none: the rule is off' : 'none: nothing is reported'),
    );
  const told = new Set<string>();
  for (const finding of findings) {
    const reason = `${severityReason(finding)} (${finding.ruleId})`;
    if (told.has(reason)) continue;
    told.add(reason);
    yield* write(
      '  ',
      `${pad(wordsOf(context).say(`severity.${finding.severity}`), 8)} `,
      severityReason(finding).split('; ').map(wordsOf(context).said).join('; ') + ` (${finding.ruleId})`,
      paint.severity(finding.severity),
    );
  }
  const record = findings.find((finding) => finding.record !== null)?.record ?? null;
  if (record !== null) {
    const facts = [record.state, record.owner, record.due && `due ${record.due}`, record.validUntil && `valid until ${record.validUntil}`, record.note];
    yield* write('  ', 'record   ', `${facts.filter((fact) => fact !== null && fact !== '').join(', ')} (${record.source})`);
  } else if (recorded !== null)
    yield* write('  ', 'record   ', wordsOf(context).said(`none in lintanide.parts.csv; an open question with owner and date makes it ${recorded.open}, an answer ${recorded.answered}`)); // prettier-ignore
}

/** Is nothing left to be asked of it, under any measure? */
function isAnswered({ record, category }: JudgedFinding): boolean {
  return record?.state === 'answered' && category !== 'data' && (record.openIfItRuns ?? []).length === 0;
}

function* changeLines({ findings, whatIf }: JudgedExplanation, context: ReportContext): Generator<string> {
  const write = writer(context);
  const questions = findings.flatMap((finding) => {
    const question = isAnswered(finding) ? null : questionOf(finding, context.rules);
    return question === null ? [] : [wordsOf(context).say('explain.to', { whom: askedWhom(finding, { ...context, language: wordsOf(context) }), question })]; // prettier-ignore
  });
  for (const question of new Set(questions)) yield* write('  ', 'question  ', question);
  const effects = whatIf.map((one) => [whatIfWords(one), effectWords(findings, one.findings, context)] as const);
  const telling = effects.filter(([, effect]) => effect !== 'still no finding');
  for (const [answer, effect] of telling) yield* write('  ', '- ', `${wordsOf(context).said(answer)}: ${effect.split('; ').map(wordsOf(context).said).join('; ')}`); // prettier-ignore
  if (questions.length + telling.length === 0)
    yield* write('  ', '', wordsOf(context).said('nothing that could be asked of this row alone'));
}

import { english } from '../../locale/say.ts';
import type { Language } from '../../locale/types.ts';
import type { JudgedFinding } from '../../judge/types.ts';
import type { Placed } from '../words/plain.ts';
import type { ReportContext } from '../types.ts';
import { isForCounsel, openQuestion } from '../words/ask.ts';
import { counted } from '../words/summary.ts';
import { grouped, html, type Markup } from './markup.ts';
import type { SupplierName } from './supplier-names.ts';

/** What is still to be asked of one supplier. */
interface SupplierQuestions {
  /** null where the bills name none. */
  readonly name: string | null;
  readonly questions: number;
  readonly errors: number;
  readonly parts: number;
  readonly files: number;
  /** Of the questions those on record that are not answered yet. */
  readonly asked: number;
  readonly overdue: number;
}

/** One question to one supplier, over all findings that ask it. */
interface Asking {
  isError: boolean;
  isAsked: boolean;
  isOverdue: boolean;
}

/** What a rule asks of a part is one question in however many files it stands; what it asks of no content it asks once for all parts. */
function questionKey({ ruleId, partKey, content, category }: JudgedFinding): string {
  return JSON.stringify(content === null && category === 'trade' ? [ruleId] : [ruleId, partKey]);
}

/** Suppliers with open questions, the most first. */
export function suppliersOf(
  placed: readonly Placed[],
  context: ReportContext,
  supplierName: SupplierName,
): SupplierQuestions[] {
  const found = new Map<string | null, { questions: Map<string, Asking>; parts: Set<string>; files: Set<string> }>();
  for (const { path, finding } of placed) {
    if (isForCounsel(finding) || openQuestion(finding, context) === null) continue;
    const name = supplierName(finding);
    let entry = found.get(name);
    if (entry === undefined)
      found.set(name, (entry = { questions: new Map<string, Asking>(), parts: new Set(), files: new Set() }));
    const key = questionKey(finding);
    const question = entry.questions.get(key) ?? { isError: false, isAsked: false, isOverdue: false };
    entry.questions.set(key, question);
    question.isError ||= finding.severity === 'error';
    question.isAsked ||= finding.record !== null;
    question.isOverdue ||= finding.record?.state === 'overdue' || finding.record?.state === 'expired';
    entry.parts.add(finding.partKey);
    entry.files.add(path);
  }
  return [...found]
    .map(([name, { questions, parts, files }]) => {
      const count = (is: keyof Asking): number => [...questions.values()].filter((question) => question[is]).length;
      return {
        name,
        questions: questions.size,
        errors: count('isError'),
        asked: count('isAsked'),
        overdue: count('isOverdue'),
        parts: parts.size,
        files: files.size,
      };
    })
    .sort((a, b) => b.questions - a.questions || ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
}

const BARS = 12;
const ROWS = 200;
const FIGURES = ['openQuestions', 'ofErrors', 'parts', 'files', 'asked', 'overdue'] as const;

export function suppliersSection(suppliers: readonly SupplierQuestions[], language = english): Markup {
  const { say } = language;
  if (suppliers.length === 0) return html`<p>${say('html.suppliers.none')}</p>`;
  const questions = suppliers.reduce((sum, one) => sum + one.questions, 0);
  const more = suppliers.length - ROWS;
  const title =
    suppliers.length > BARS
      ? say('html.suppliers.barsOfAll', { n: BARS, all: grouped(suppliers.length) })
      : say('html.suppliers.bars');
  return html`<p>${say('html.suppliers.lead', { questions: counted(say, 'count.openQuestion', questions), suppliers: counted(say, 'count.supplier', suppliers.length) })}</p>
    <div class="beside"><figure>${bars(suppliers.slice(0, BARS), language)}<figcaption>${say('html.suppliers.caption', { title })}</figcaption></figure>
    <div class="scroll" tabindex="0" role="region" aria-label="${say('html.suppliers.bars')}"><table>
      <thead><tr><th scope="col">${say('html.column.supplier')}</th>${FIGURES.map((key) => html`<th scope="col" class="num">${say(`html.column.${key}`)}</th>`)}</tr></thead>
      <tbody>${suppliers.slice(0, ROWS).map((one) => row(one, language))}</tbody>
    </table></div></div>
    ${more > 0 ? html`<p>${say('html.suppliers.more', { n: grouped(more) })}</p>` : null}`;
}

function row({ name, questions, errors, parts, files, asked, overdue }: SupplierQuestions, { say }: Language): Markup {
  const shown = name ?? say('page.noSupplier');
  return html`<tr><th scope="row"><bdi>${shown}</bdi> <button type="button" class="link js" data-supplier="${name ?? ''}" aria-label="${say('html.suppliers.showOf', { supplier: shown })}">${say('html.suppliers.show')}</button></th>${[questions, errors, parts, files, asked, overdue].map((count) => html`<td class="num">${grouped(count)}</td>`)}</tr>`;
}

const WIDTH = 340;
/** What is kept free for the figure behind the longest bar. */
const FIGURE = 60;
const LINE = 42;

/** The name above its bar, so that the picture is narrow enough for any screen. */
function bars(suppliers: readonly SupplierQuestions[], { say }: Language): Markup {
  const nobody = say('page.noSupplier');
  const most = Math.max(...suppliers.map(({ questions }) => questions));
  const widthOf = (count: number): number =>
    count === 0 ? 0 : Math.max(2, Math.round((count / most) * (WIDTH - FIGURE)));
  const said = suppliers.map(({ name, questions }) => `${name ?? nobody} ${String(questions)}`).join(', ');
  const rows = suppliers.map(({ name, questions, errors }, index) => {
    const y = index * LINE;
    const width = widthOf(questions);
    return html`<text class="label" x="0" y="${y + 14}">${cut(name ?? nobody, 44)}</text><rect class="bar" x="0" y="${y + 20}" width="${width}" height="14"/><rect class="bar-dark" x="0" y="${y + 20}" width="${widthOf(errors)}" height="14"/><text class="value" x="${width + 8}" y="${y + 32}">${grouped(questions)}</text>`;
  });
  return html`<svg class="chart fit" width="${WIDTH}" height="${suppliers.length * LINE}" viewBox="0 0 ${WIDTH} ${suppliers.length * LINE}" role="img" aria-label="${say('html.suppliers.barsSaid', { said })}">${rows}</svg>`;
}

/** The beginning of a name, as long as the chart has room; the table shows all of it. CJK takes the room of two. */
export function cut(text: string, columns: number): string {
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += (character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
    if (used > columns) return `${text.slice(0, end)}…`;
    end += character.length;
  }
  return text;
}

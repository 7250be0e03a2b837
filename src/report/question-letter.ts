import { REGISTER_ELEMENTS } from '../judge/register-columns.ts';
import type { JudgedFinding } from '../judge/types.ts';
import type { IsoDate } from '../regulation/types.ts';
import { escapeText } from './text.ts';

/** What a question is about: one part, and what was found of it. Nothing of our products or customers. */
export interface Letter {
  readonly part: string;
  readonly manufacturer: string | null;
  readonly description: string | null;
  readonly due: IsoDate;
  readonly findings: readonly JudgedFinding[];
}

interface Field {
  readonly zh: string;
  readonly en: string;
}

/** Asked of any magnet, where nothing more is known. */
const USUAL = ['Dy', 'Tb', 'Ho'];
const MOST_ELEMENTS = 6;

/** The question as it is sent: Chinese first, then English, at most eight fields. */
export function* questionLetter(letter: Letter): Generator<string> {
  const { manufacturer, description, due } = letter;
  const part = escapeText(letter.part);
  const words = [description, manufacturer].filter((text) => text !== null && text !== '' && text !== letter.part);
  const about = words.length === 0 ? part : `${part} (${words.map((text) => escapeText(text ?? '')).join(', ')})`;
  const fields = fieldsOf(letter.findings);
  const isComponent = letter.findings.some(({ content }) => (content?.componentClass ?? null) !== null);
  yield `物料: ${about}\n`;
  yield `请于 ${due} 前书面答复以下各项; 不清楚的项目请注明“不清楚”。\n`;
  for (const [at, { zh }] of fields.entries()) yield `${String(at + 1)}. ${zh}:\n`;
  if (isComponent) yield '如磁体由贵司外购, 请将本页转交磁体制造商。\n';
  yield '\n';
  yield `Part: ${about}\n`;
  yield `Please answer each item in writing by ${due}; where you do not know, say so.\n`;
  for (const [at, { en }] of fields.entries()) yield `${String(at + 1)}. ${en}:\n`;
  if (isComponent) yield 'If you buy the magnet, please pass this page on to its maker.\n';
}

function fieldsOf(findings: readonly JudgedFinding[]): Field[] {
  const contents = findings.flatMap(({ content }) => content ?? []);
  const isMaterial = contents.length > 0 && contents.every(({ form, componentClass }) => componentClass === null && form !== 'magnet' && form !== 'magnet-powder'); // prettier-ignore
  const symbols = elementsOf(findings);
  const list = symbols.join(', ');
  const stages = symbols.join('/');
  return [
    isMaterial
      ? { zh: '化学式、牌号及 CAS 号', en: 'Formula, grade and CAS number' }
      : { zh: '磁体制造商及牌号', en: 'Magnet maker and grade' },
    {
      zh: `${list} 含量 (wt%), 附检测方法、检出限及报告编号`,
      en: `${list} in wt%, each with method, detection limit and report number`,
    },
    isMaterial
      ? {
          zh: `${stages} 各阶段产地 (矿山、分离、金属、合金)`,
          en: `Origin of ${stages} by stage (mine, separation, metal, alloy)`,
        }
      : {
          zh: `${stages} 各阶段产地 (矿山、分离、金属、合金、磁体)`,
          en: `Origin of ${stages} by stage (mine, separation, metal, alloy, magnet)`,
        },
    { zh: '是否使用中国技术 (是/否/不清楚)', en: 'Chinese technology used (yes/no/unknown)' },
    { zh: '发货形态 (散件/装于组件内/备件)', en: 'Form as shipped (loose, inside a component, spares)' },
    { zh: '出口许可证编号、类型及有效期', en: 'Export licence: number, type and expiry' },
    { zh: '适用批次及有效期', en: 'Lots for which this holds, and until when' },
    { zh: '签署人及日期', en: 'Signer and date' },
  ];
}

/** Elements that an entry turns on and no answer has settled; without any, those asked of every magnet. */
function elementsOf(findings: readonly JudgedFinding[]): string[] {
  const named = findings.flatMap(({ controls, record, content }) => {
    if ((record?.openElements ?? []).length > 0) return record?.openElements ?? [];
    const settled = new Set(content?.elements.filter(({ presence }) => presence === 'excluded').map(({ symbol }) => symbol)); // prettier-ignore
    return controls.flatMap(({ element }) => element.split('/')).filter((symbol) => symbol !== '' && !settled.has(symbol)); // prettier-ignore
  });
  const rank = (symbol: string): number => REGISTER_ELEMENTS.findIndex((known) => known === symbol);
  const symbols = [...new Set(named)].sort((a, b) => rank(a) - rank(b));
  return (symbols.length === 0 ? USUAL : symbols).slice(0, MOST_ELEMENTS);
}

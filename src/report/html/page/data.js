import { breath } from './dom.js';
import { say } from './words.js';

export const SEVERITIES = ['error', 'warning', 'info'];
export const NO_SUPPLIER = say('page.noSupplier');
export const severityWord = (severity) => say(`severity.${SEVERITIES[severity]}`);

/** Places of the values in a finding, as `finding-data.ts` writes them. */
export const F = { severity: 0, file: 1, rule: 2, part: 3, description: 4, claim: 5, supplier: 6, place: 7, question: 8, record: 9, uses: 10, places: 11, chains: 12, evidence: 13, law: 14, content: 15, full: 16 }; // prettier-ignore

export const texts = [];
const records = [];
export const findings = [];
/** What the search looks through, by finding, in lower case. */
export const searched = [];
/** Rows of the trees by number of the file. */
export const trees = new Map();
export let files = [];
export let total = 0;

export const text = (id) => (id < 0 ? '' : texts[id]);
export const record = (id) => (id < 0 ? null : records[id]);
export const fileOf = (finding) => text(files[finding[F.file]] ?? -1);
export const supplierOf = (finding) => text(finding[F.supplier]) || NO_SUPPLIER;

/** Reads the elements of data one by one, with a breath after each; `told` hears of every element that brought findings. */
export async function load(told) {
  for (const node of document.querySelectorAll('script.data')) {
    const part = JSON.parse(node.textContent);
    // The text of a large report is held once.
    node.remove();
    for (const one of part.t) texts.push(one);
    for (const one of part.o) records.push(one);
    if (part.files !== undefined) ({ files, total } = part);
    if (part.f !== undefined) {
      for (const finding of part.f) {
        findings.push(finding);
        searched.push(searchable(finding));
      }
      told();
    }
    if (part.r !== undefined) {
      const rows = trees.get(part.tree) ?? [];
      trees.set(part.tree, rows);
      for (const row of part.r) rows.push(row);
    }
    await breath();
  }
}

function searchable(finding) {
  const words = [severityWord(finding[F.severity]), fileOf(finding)];
  for (const key of [F.rule, F.part, F.description, F.full, F.supplier, F.place, F.question, F.record])
    if (finding[key] >= 0) words.push(texts[finding[key]]);
  for (const id of finding[F.chains]) words.push(texts[id]);
  for (let at = 0; at < finding[F.evidence].length; at += 2) {
    const [quote, meaning] = records[finding[F.evidence][at]];
    words.push(text(quote), text(meaning));
  }
  const law = record(finding[F.law]);
  if (law !== null) for (const [entry] of law[1]) words.push(texts[entry]);
  const content = record(finding[F.content]);
  if (content !== null) words.push(text(content[0]), text(content[2]), ...content[4].map(([symbol]) => texts[symbol]));
  return words.join('\n').toLowerCase();
}

import { F, fileOf, findings, searched, supplierOf, text } from './data.js';

/** What the reader asked to see. */
export const wanted = { terms: [], severities: new Set([0, 1, 2]), supplier: '', file: '', rule: '', state: '' };
export const order = { key: 'severity', descending: false };

const KEYS = {
  part: (finding) => text(finding[F.part]) || text(finding[F.description]),
  claim: (finding) => text(finding[F.claim]),
  supplier: supplierOf,
  file: fileOf,
};

const STATES = {
  open: (finding) => finding[F.question] >= 0,
  none: (finding) => finding[F.question] < 0,
  record: (finding) => finding[F.record] >= 0,
};

/** Numbers of the findings that are wanted, in the order asked for; of equal ones the first comes first. */
export function select() {
  const found = [];
  const state = STATES[wanted.state];
  for (let index = 0; index < findings.length; index++) {
    const finding = findings[index];
    if (!wanted.severities.has(finding[F.severity])) continue;
    if (wanted.supplier !== '' && supplierOf(finding) !== wanted.supplier) continue;
    if (wanted.file !== '' && String(finding[F.file]) !== wanted.file) continue;
    if (wanted.rule !== '' && text(finding[F.rule]) !== wanted.rule) continue;
    if (state !== undefined && !state(finding)) continue;
    if (!wanted.terms.every((term) => searched[index].includes(term))) continue;
    found.push(index);
  }
  return sorted(found);
}

function sorted(found) {
  const sign = order.descending ? -1 : 1;
  if (order.key === 'severity') {
    // They stand in that order already; turned round, those of one severity keep theirs.
    return order.descending ? found.sort((a, b) => findings[b][F.severity] - findings[a][F.severity] || a - b) : found;
  }
  const keyOf = KEYS[order.key];
  const keys = new Map(found.map((index) => [index, keyOf(findings[index]).toLowerCase()]));
  return found.sort((a, b) => {
    const [left, right] = [keys.get(a), keys.get(b)];
    return left === right ? a - b : left < right ? -sign : sign;
  });
}

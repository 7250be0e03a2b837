import { fold } from '../bom/name-keys.ts';

/** Legal forms and words that firms leave out of their own name. */
const FORMS =
  /\b(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|gmbh|mbh|ag|kg|kgaa|se|sa|sas|sarl|spa|srl|bv|nv|ab|as|oy|oyj|aps|kk|pte|pvt|sdn|bhd|group|holdings?)\b/g;
const EAST_ASIAN = /株式会社|有限会社|(?:股份)?有限公司|股份公司|集团|주식회사|㈜|\(株\)/gu;

/** Letters and digits of a firm's name without its legal form. */
function plain(name: string): string {
  return fold(name)
    .replace(/[.']/g, '')
    .replace(EAST_ASIAN, ' ')
    .replace(/&/g, ' ')
    .replace(FORMS, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * `same`: one firm in two spellings, legal forms apart. `beginning`: one name goes on where the other ends, which `Murata` and `Murata Manufacturing
 * Co., Ltd.` do, and `Hitachi` and `Hitachi Metals` as well: no name says which of the two it is. Null: two firms.
 */
export function companyAgreement(one: string, other: string): 'same' | 'beginning' | null {
  const [a, b] = [plain(one), plain(other)];
  if (a === '' || b === '') return fold(one) === fold(other) ? 'same' : null;
  if (a === b || a.replaceAll(' ', '') === b.replaceAll(' ', '')) return 'same';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.startsWith(`${short} `) ? 'beginning' : null;
}

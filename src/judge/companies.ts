import { fold } from '../bom/name-keys.ts';
import { partyName } from '../regulation/parties.ts';

export { companyIn } from '../batch/names/placeholders.ts';

/** Signs that are part of a name and not of how it is punctuated: `C+K` is not `CK`. Those that open it are, too. */
const SIGNS = /[^\p{L}\p{M}\p{N}\s.,;:'’"“”„()（）&/\\_-]|^[^\p{L}\p{N}\s"“„(（]/gu;

/**
 * By which firms are grouped, as the suppliers file compares them: one key for `ACME GmbH`, `Acme` and `Acme, Inc.`, and another
 * for every name that differs in more than width, case, points and the form of the company. What is sent to one names its parts.
 */
export function companyKey(name: string): string {
  const plain = partyName(name).replace(/ and$/, '');
  const signs = fold(name).match(SIGNS)?.join('') ?? '';
  return plain === '' ? fold(name) : `${plain}${signs === '' ? '' : ` ${signs}`}`;
}

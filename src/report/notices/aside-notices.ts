import type { FrameKey } from '../../locale/en.ts';
import { english } from '../../locale/say.ts';
import { fill } from '../../locale/phrase.ts';
import { branchWord } from '../words/words.ts';

const WHY: Readonly<Record<string, string>> = {
  'new-use': 'used anew (a parent or a list that was not there)',
  content: 'become something else that needs a licence, or of another grade',
  law: 'known under another state of the law',
  movement: 'another destination, origin, maker or supplier',
  record: 'the answer or question in the register is gone',
};

/** What a run says once of suppressions, the baseline and pins; null for any other notice. */
export function asideNoticeSentence(
  messageId: string,
  data: Readonly<Record<string, string>>,
  language = english,
): string | null {
  const { said, say } = language;
  const { count = '', places = '' } = data;
  // A list would end the clause that a catalogue looks for: the form is translated before it is filled.
  const told = (form: string, values: Readonly<Record<string, string>>): string => fill(said(form), values);
  const statusOf = (status: string): string =>
    status === 'none' ? said('not concerned') : say(`status.${status}` as FrameKey);
  const movesOf = (moves = ''): string => {
    const words = moves.split('; ').flatMap((move) => {
      const [, title = '', clauses, was = '', is = ''] = /^(.*?)(?: \[(.*)\])?: (\S+) -> (\S+)$/u.exec(move) ?? [];
      const textTitle = clauses === undefined ? said(title) : say('status.clauses', { title: said(title), clauses });
      return title === ''
        ? []
        : [told('{textTitle} was {was}, is {is}', { textTitle, was: statusOf(was), is: statusOf(is) })];
    });
    return words.length === 0 ? '' : ` (${words.join('; ')})`;
  };
  const named = places.split('; ');
  const rest = Number(count) - named.length;
  const more = rest > 0 ? `; ${told('and {textN} more', { textN: String(rest) })}` : '';
  const list = { textN: count, textPlaces: named.map(said).join('; ') + more };
  switch (messageId) {
    case 'suppression-expired':
      return count === '1'
        ? told(
            'EXPIRED: 1 suppression no longer holds, and puts nothing aside: {textPlaces}. Renew "until", or delete the entry.',
            list,
          )
        : told(
            'EXPIRED: {textN} suppressions no longer hold, and put nothing aside: {textPlaces}. Renew "until", or delete the entry.',
            list,
          );
    case 'suppression-unused':
      return count === '1'
        ? told('Unused: 1 suppression puts nothing aside: {textPlaces}. Delete the entry, or correct it.', list)
        : told('Unused: {textN} suppressions put nothing aside: {textPlaces}. Delete the entry, or correct it.', list);
    case 'baseline-reopened': {
      const reasons = Object.entries(WHY).flatMap(([why, words]) =>
        data[why] === undefined ? [] : [`${data[why]} ${said(words)}${why === 'law' ? movesOf(data['lawMoved']) : ''}`],
      );
      return told('In the baseline, and reported again: {textReasons}.', { textReasons: reasons.join(', ') });
    }
    case 'rules-off':
      return told('OFF in this run, and reporting nothing: {textRules}.', { textRules: data['rules'] ?? '' });
    case 'rules-off-in-some':
      return told('OFF for some of the files or sheets (overrides), and reporting nothing there: {textRules}.', {
        textRules: data['rules'] ?? '',
      });
    case 'law-pinned': {
      const { title = '', branch = '', by = '', until = '', source = '' } = data;
      const pin = say('status.pinned', { branch: branchWord(branch, language), by, until, source });
      return `${said(title)}: ${say('status.unverified')}, ${pin}.`;
    }
    case 'law-pin-expired': {
      const { title = '', by = '', until = '' } = data;
      return told(
        'EXPIRED: {textTitle} was pinned by {textBy} until {textUntil}, and the pin holds no longer: its status is told as unverified. Check and renew "until", or delete it.',
        { textTitle: said(title), textBy: by, textUntil: until },
      );
    }
    case 'bailed':
      return `STOPPED at the first file that fails (--bail): ${data['left'] ?? ''} of ${data['all'] ?? ''} files were NOT checked.`;
    case 'shards-missing':
      return `NOT THE WHOLE RUN: of ${data['of'] ?? ''} shards, ${data['shards'] ?? ''} ${(data['shards'] ?? '').includes(',') ? 'are' : 'is'} missing or not finished (--allow-partial), and ${data['left'] ?? ''} of ${data['all'] ?? ''} files were NOT checked.`;
    default:
      return null;
  }
}

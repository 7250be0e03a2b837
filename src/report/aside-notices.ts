const WHY: Readonly<Record<string, string>> = {
  'new-use': 'used anew (a parent or a list that was not there)',
  law: 'law in force that was not',
  movement: 'another destination or origin',
  record: 'the answer or question in the register is gone',
};

/** What a run says once of suppressions and the baseline; null for any other notice. */
export function asideNoticeSentence(messageId: string, data: Readonly<Record<string, string>>): string | null {
  const { count = '', places = '' } = data;
  const named = places.split('; ').length;
  const more = Number(count) > named ? `; and ${String(Number(count) - named)} more` : '';
  switch (messageId) {
    case 'suppression-expired':
      return `EXPIRED: ${count === '1' ? '1 suppression no longer holds' : `${count} suppressions no longer hold`}, and what ${count === '1' ? 'it' : 'they'} put aside is reported: ${places}${more}. Renew "until", or delete the entry.`;
    case 'suppression-unused':
      return `Unused: ${count === '1' ? '1 suppression puts' : `${count} suppressions put`} nothing aside: ${places}${more}. Delete the entry, or correct it.`;
    case 'baseline-reopened': {
      const reasons = Object.entries(WHY).flatMap(([why, words]) => (data[why] === undefined ? [] : [`${data[why]} ${words}`])); // prettier-ignore
      return `In the baseline, and reported again: ${reasons.join(', ')}.`;
    }
    case 'bailed':
      return `STOPPED at the first file that fails (--bail): ${data['left'] ?? ''} of ${data['all'] ?? ''} files were NOT checked.`;
    case 'shards-missing':
      return `NOT THE WHOLE RUN: of ${data['of'] ?? ''} shards, ${data['shards'] ?? ''} ${(data['shards'] ?? '').includes(',') ? 'are' : 'is'} missing or not finished (--allow-partial), and ${data['left'] ?? ''} of ${data['all'] ?? ''} files were NOT checked.`;
    default:
      return null;
  }
}

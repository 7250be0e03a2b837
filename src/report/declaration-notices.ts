/** What a run says once of a declaration that joins nothing, or that counts for less; null for any other notice. */
export function declarationNoticeSentence(messageId: string, data: Readonly<Record<string, string>>): string | null {
  const { file = '', near, doubts = '' } = data;
  switch (messageId) {
    case 'declaration-joins-nothing':
      return near === undefined
        ? `The declaration ${file} joins no part of a bill in this run: no maker and number, no number of five or more characters, and no mapping agrees.`
        : `The declaration ${file} joins no part of a bill in this run. A number agrees, the makers do not (${near}): map it in the configuration ("declarations") if it is the same part.`;
    case 'declaration-doubted':
      return `The declaration ${file} counts for less than it says: ${doubts}.`;
    default:
      return null;
  }
}

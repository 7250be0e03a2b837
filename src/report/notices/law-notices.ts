import { fill } from '../../locale/phrase.ts';
import { english } from '../../locale/say.ts';
import { asideNoticeSentence } from './aside-notices.ts';
import { declarationNoticeSentence } from './declaration-notices.ts';
import { movedLawSentence } from './law-moved.ts';

/** What a run says once of law data that is old, of law that has changed, or of what is aside or declared; null for a measure that is not settled. */
export function lawNoticeSentence(
  messageId: string,
  data: Readonly<Record<string, string>>,
  asOf: string,
  language = english,
): string | null {
  const { pack = '' } = data;
  switch (messageId) {
    // Nearly every run has these, and few have any other: the code for those is loaded with them.
    case 'law-unverified':
      return null;
    case 'law-remark':
      return data['text'] ?? '';
    case 'law-due':
      return fill(language.said('Status changes on {textDue}: {textMeasures}. See "lintanide calendar".'), {
        textDue: data['due'] ?? '',
        textMeasures: (data['measures'] ?? '').split('; ').map(language.said).join(', '),
      });
    case 'law-switch-passed':
      return `OLD LAW DATA: pack ${pack} knows that the law was due to change on ${data['switched'] ?? ''}, and its sources end before, on ${data['sourcesUntil'] ?? ''}. Get a newer edition, or check and pin (see "lintanide calendar").`;
    default:
      return (
        movedLawSentence(messageId, data, asOf) ??
        asideNoticeSentence(messageId, data, language) ??
        declarationNoticeSentence(messageId, data, language)
      );
  }
}

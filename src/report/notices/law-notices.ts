import { fill } from '../../locale/phrase.ts';
import { english } from '../../locale/say.ts';
import { asideNoticeSentence } from './aside-notices.ts';
import { declarationNoticeSentence } from './declaration-notices.ts';

/** What a run says once of law data that is old, of law that has changed, or of what is aside or declared; null for a measure that is not settled. */
export function lawNoticeSentence(
  messageId: string,
  data: Readonly<Record<string, string>>,
  asOf: string,
  language = english,
): string | null {
  const { pack = '', findings = '' } = data;
  const some = findings === '1' ? '1 finding stands' : `${findings} findings stand`;
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
    case 'law-not-reviewed':
      return `OLD LAW DATA: pack ${pack} was last reviewed on ${data['reviewed'] ?? ''}, more than ${data['days'] ?? ''} days before ${asOf}. Get a newer edition.`;
    case 'law-raised':
      return `CHANGE OF LAW: ${some} under law that changed after the sources of the data end. No commit fails on that alone; the scheduled run (--scheduled) does.`;
    case 'law-moved':
      return `CHANGE OF LAW: ${some} under a measure whose status changed after the sources of the data end, and that nobody has pinned. A scheduled run fails on that.`;
    case 'parties-partial':
      return `PARTIES: the importer or end user given was compared with ${data['named'] ?? ''} names; the measures on the list of ${data['asOf'] ?? ''} put ${data['listed'] ?? ''} entities on lists, and the other names were not read. A name that is not found is not cleared: bring the full lists ("parties", docs/movements.md).`;
    default:
      return asideNoticeSentence(messageId, data, language) ?? declarationNoticeSentence(messageId, data, language);
  }
}

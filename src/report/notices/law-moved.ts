/** What a run says once of law that has moved under findings, of a pack that nobody has reviewed, and of lists of parties that are not whole; null for any other notice. */
export function movedLawSentence(
  messageId: string,
  data: Readonly<Record<string, string>>,
  asOf: string,
): string | null {
  const { pack = '', findings = '' } = data;
  const some = findings === '1' ? '1 finding stands' : `${findings} findings stand`;
  switch (messageId) {
    case 'law-not-reviewed':
      return `OLD LAW DATA: pack ${pack} was last reviewed on ${data['reviewed'] ?? ''}, more than ${data['days'] ?? ''} days before ${asOf}. Get a newer edition.`;
    case 'law-raised':
      return `CHANGE OF LAW: ${some} under law that changed after the sources of the data end. No commit fails on that alone; the scheduled run (--scheduled) does.`;
    case 'law-moved':
      return `CHANGE OF LAW: ${some} under a measure whose status changed after the sources of the data end, and that nobody has pinned. A scheduled run fails on that.`;
    case 'parties-partial':
      return `PARTIES: the importer or end user given was compared with ${data['named'] ?? ''} names; the measures on the list of ${data['asOf'] ?? ''} put ${data['listed'] ?? ''} entities on lists, and the other names were not read. A name that is not found is not cleared: bring the full lists ("parties", docs/movements.md).`;
    default:
      return null;
  }
}

const NONE = /^(?:none|no|no licen[cs]e|without|nil|无|沒有|没有|無|なし|없음|keine?|ohne)$/i;
const NOT_REQUIRED =
  /^(?:not (?:required|needed|necessary|applicable)|no licen[cs]e (?:required|needed)|n\/?\.?a\.?|exempt(?:ed|ion)?|不需要|无需|无须|不要|不适用|豁免|該当なし|해당 ?없음|불필요|필요 ?없음|면제|nicht erforderlich|entfällt)$/i;
const APPLIED =
  /^(?:pending|applied(?: for)?|(?:to be|will be) applied|in (?:progress|process|application)|under (?:application|review)|awaiting|beantragt|in bearbeitung|en cours|solicitad[oa]|申请中|申請中|办理中|審査中|신청 ?중|진행 ?중)(?![\p{L}])/iu;

/** The same in the words of the answer, where it is a word that no licence is known by. */
export function noLicenceWords(text: string): string | null {
  const without = noLicence(text);
  return without === 'no number' ? `"${text.trim()}", which is no number of one` : without;
}

/**
 * What an answer says that there is no licence: that there is `none`, that it is `not required`, that it is `applied for`; `no number`
 * where it is a word that no licence is known by ("yes", "see attached"). Null: it is one's number.
 */
export function noLicence(text: string): 'none' | 'not required' | 'applied for' | 'no number' | null {
  const word = text.normalize('NFKC').trim();
  if (NONE.test(word)) return 'none';
  if (NOT_REQUIRED.test(word)) return 'not required';
  if (APPLIED.test(word)) return 'applied for';
  return word === '' || /\d/.test(word) ? null : 'no number';
}

/** What to do about an answer without a licence. A maker elsewhere needs none for what never leaves the territory: what is missing then is that somebody says from where it ships. */
export function licenceRemedy(text: string): string {
  return noLicence(text) === 'not required'
    ? 'Where an entry in force applies, it does not leave China without one. If it ships from another country, say so: shipFrom in lintanide.suppliers.csv or under "trade" in the configuration; else ask the supplier for the reason.'
    : 'Where an entry in force applies, it does not leave China without one: ask the supplier when it applies for one, or for the reason.';
}

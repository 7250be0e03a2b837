const NONE = /^(?:none|no|no licen[cs]e|without|nil|无|沒有|没有|無|なし|없음|keine?|ohne)$/i;
const NOT_REQUIRED =
  /^(?:not (?:required|needed|necessary|applicable)|no licen[cs]e (?:required|needed)|n\/?\.?a\.?|不需要|无需|无须|不要|不适用|該当なし|해당 ?없음|불필요|필요 ?없음|nicht erforderlich|entfällt)$/i;

/** What the answer says that there is no licence: that there is `none`, or that it is `not required`; null: it is one's number. */
export function noLicence(text: string): 'none' | 'not required' | null {
  const word = text.normalize('NFKC').trim();
  return NONE.test(word) ? 'none' : NOT_REQUIRED.test(word) ? 'not required' : null;
}

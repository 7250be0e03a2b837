const CAS = /(?<![\d-])(\d{2,7})-(\d{2})-(\d)(?![\d-])/g;

/** Is the last digit the check digit of the others? (sum of digit × position from the right, modulo 10) */
export function isCasValid(cas: string): boolean {
  const match = /^(\d{2,7})-(\d{2})-(\d)$/.exec(cas);
  if (match === null) return false;
  const digits = `${match[1] as string}${match[2] as string}`;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits.charAt(digits.length - 1 - i)) * (i + 1);
  return sum % 10 === Number(match[3]);
}

/** CAS registry numbers in a text, valid or not; a date (2026-11-24) has two digits at its end and is none. */
export function findCas(text: string): { cas: string; valid: boolean; start: number; end: number }[] {
  const found: { cas: string; valid: boolean; start: number; end: number }[] = [];
  CAS.lastIndex = 0;
  for (let match = CAS.exec(text); match !== null && found.length < 50; match = CAS.exec(text)) {
    found.push({ cas: match[0], valid: isCasValid(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return found;
}

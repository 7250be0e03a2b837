/** Stands between two links until the text around them is tidied: no page shows it. */
export const APART = '\u001F';

const hostOf = (address: string): string =>
  /^(?:https?:)?\/\/([^/?#\s]{1,253})/i.exec(address)?.[1]?.toLowerCase() ?? '';

/** Whether two links with nothing between them lead to different sites: two shops, which are no name together. */
export const leadApart = (before: string, after: string): boolean => {
  const [first, second] = [hostOf(before), hostOf(after)];
  return first !== '' && second !== '' && first !== second;
};

/** A text with a comma where two links stood side by side. */
export const withCommas = (text: string): string =>
  text.includes(APART) ? text.replace(/\s{0,20}\u001F\s{0,20}/g, ', ') : text;

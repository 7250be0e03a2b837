/**
 * Mass numbers of isotopes that are sold, stable ones and those of medicine, by symbol: "Gd-157 oxide" is gadolinium oxide, "Dy-45 oxide" nothing
 * of the kind. Source: natural abundances as IUPAC tabulates them; of radioactive ones those in use for sources and medicine.
 */
const ISOTOPES: Readonly<Record<string, readonly number[]>> = {
  Sc: [44, 45, 46, 47],
  Y: [86, 88, 89, 90],
  Sm: [144, 147, 148, 149, 150, 152, 153, 154],
  Eu: [151, 152, 153, 154, 155],
  Gd: [148, 152, 153, 154, 155, 156, 157, 158, 160],
  Tb: [149, 152, 155, 159, 160, 161],
  Dy: [156, 158, 160, 161, 162, 163, 164, 165],
  Ho: [165, 166],
  Er: [162, 164, 166, 167, 168, 169, 170],
  Tm: [169, 170],
  Yb: [168, 169, 170, 171, 172, 173, 174, 176],
  Lu: [175, 176, 177],
};

const NUMBER = /^-?(\d{2,3})m?(?=[\s,(])/;

/** What stands behind a symbol and the mass number of one of its isotopes, if that is there: " oxide" of "Gd-157 oxide". */
export function behindIsotope(symbol: string, after: string): string {
  const [said, mass] = NUMBER.exec(after) ?? [];
  return said !== undefined && ISOTOPES[symbol]?.includes(Number(mass)) === true ? after.slice(said.length) : after;
}

/** "Eu-152 check source", "Yb-176 enriched 99% metal": what an isotope is sold as. */
const SOLD =
  /^ (?:enriched(?![a-z])|(?:(?:alpha|check|ref(?:erence)?|calibration|sealed|gamma|point|standard|test) )?source)/;
export const isSoldIsotope = (symbol: string, after: string): boolean =>
  /^-?\d{2,3}m? [acegprst]/.test(after) && SOLD.test(behindIsotope(symbol, after));

const BASE = 'AL|MG|CU|ZN|TI|ZR|NI|FE|CO|CR|AG';
/** SC is a connector and a pump, SM a size, ER a collet: they count beside a word for what alloys are sold as. */
const SURE = 'GD|TB|DY|LU|HO|TM|EU|YB';
const RARE_EARTH = `${SURE}|SC|SM|ER|Y`;
/** `MG-30GD`, `AL-5.5DY`, `AL-30AT%SC`, `MG-10GD-3Y-0.5ZR`: the base, then each constituent behind its share. */
const SHARED = String.raw`(?:${BASE})(?:-\d{1,2}(?:\.\d{1,3})?[A-Z]{1,2}){0,3}-\d{1,2}(?:\.\d{1,3})?(?:(?:AT|WT)?\.?%)?(?:RE)(?:-\d{1,2}(?:\.\d{1,3})?[A-Z]{1,2}){0,4}(?:-ZR)?`;
/** `NI-DY`, `MG-GD 30`, `SC-AL`: their symbols alone. */
const NAMED = String.raw`(?:${BASE})-(?:RE)|SC-(?:AL|MG|ZR)`;
/** `CUY30`, `NIDY50`: the base and one constituent with its share, where the text says that it is an alloy. */
const RUN_TOGETHER = String.raw`(?:AL|MG|CU|NI|ZN)(?:${SURE}|SC|Y)\d{1,2}`;
/** `MGGD10Y3ZR`: of no other thing are these so many. */
const OF_MAGNESIUM =
  /(?<![A-Za-z0-9.-])MG(?=[A-Z]{0,4}\d)(?=[A-Z\d]{0,10}(?:GD|DY|SC|ER|Y))(?:(?:GD|DY|SC|ER|Y|ND|ZN|ZR|AG|SM|AL|MN|CA)\d{0,2}){2,5}(?![A-Za-z0-9-])/g;
const anyOf = (rareEarths: string): string => `(?:${SHARED}|${NAMED})`.replaceAll('RE)', `${rareEarths})`);

const BESIDE_A_WORD = new RegExp(String.raw`(?<![A-Za-z0-9.-])${anyOf(RARE_EARTH)}(?![A-Za-z0-9-])`, 'g');
const BESIDE_ALLOY = new RegExp(String.raw`(?<![A-Za-z0-9.-])${RUN_TOGETHER}(?![A-Za-z0-9-])`, 'g');
const ALONE = new RegExp(String.raw`^${anyOf(SURE)}(?= ?\d{0,2} ?%?$)`);
/** What alloys are sold as. */
const SOLD_AS =
  /ALLOY|LEGIERUNG|VORLEG|HARDENER|ALLIAGE|ALEACI|INGOT|BILLET|GRANUL|TARGET|SPUTT|POWDER|FOIL|合金|[锭錠靶]|インゴット|ターゲット|합금|\d ?(?:AT|WT)\.? ?%/;
const IS_ALLOY = /ALLOY|LEGIERUNG|VORLEG|ALLIAGE|ALEACI|LEGA MADRE|HARDENER/;
const SYMBOL = /(?:AT|WT)(?=\.?%)|[A-Z]{1,2}/g;
const inCase = (alloy: string): string =>
  alloy.replace(SYMBOL, (symbol) =>
    symbol === 'AT' || symbol === 'WT' ? symbol.toLowerCase() : symbol.charAt(0) + symbol.slice(1).toLowerCase(),
  );
/** `CO32NI21CR8AL0,5Y`, `NI-22CR-10AL-1Y`, `CONI32CR21AL8Y0.5`: of no other thing are these so many, with yttrium last. */
const COATING =
  /(?<![A-Za-z0-9.-])(?:NI|CO|FE)(?:(?:-?\d{1,2}(?:[.,]\d{1,2})?(?:NI|CO|CR|AL|FE|TA|SI|HF|MO|W|RE)){2,6}-?(?:\d{0,2}[.,])?\d{1,2}Y|(?:(?:NI|CO|CR|AL)\d{1,2}){2,5}Y\d?\.?\d)(?![A-Za-z0-9-])/g;

/** `SPUTTER TARGET SCAL`, `CRGD TARGET`: symbols in one run, right beside what is sputtered. ER is left out: `TIER` is a word. */
const RUN = String.raw`(?:(?:${BASE})\d{0,2}){0,3}(?:${SURE}|SC|SM)\d{0,2}(?:(?:${BASE})\d{0,2}){1,3}|(?:(?:${BASE})\d{0,2}){1,3}(?:${SURE}|SC|SM)\d{0,2}`;
const SPUTTERED = new RegExp(
  String.raw`(?<=(?<![A-Z])SPUTTER(?:ING)?[ -]TARGETS?[ ,:-]{1,2})(?:${RUN})(?![A-Za-z0-9-])|(?<![A-Za-z0-9.-])(?:${RUN})(?= (?:SPUTTER(?:ING)?[ -])?TARGET)`,
  'g',
);

/** A text in capitals with its alloys in the case of their symbols ("MASTER ALLOY MG-30GD" → "MASTER ALLOY Mg-30Gd"), of the same length. */
export function alloysInCase(cased: string): string {
  const magnesium = cased.replace(OF_MAGNESIUM, inCase);
  if (magnesium !== cased) return magnesium;
  const coating = cased.replace(COATING, (alloy) => inCase(alloy).replaceAll(',', '.'));
  if (coating !== cased) return coating;
  const sputtered = cased.includes('TARGET') ? cased.replace(SPUTTERED, inCase) : cased;
  if (sputtered !== cased) return sputtered;
  const named = cased.replace(SOLD_AS.test(cased) ? BESIDE_A_WORD : ALONE, inCase);
  return named === cased && IS_ALLOY.test(cased) ? cased.replace(BESIDE_ALLOY, inCase) : named;
}

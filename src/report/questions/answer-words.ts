import { isNoCode } from '../../judge/answers/control-code.ts';
import { isIsoDate } from '../../judge/register/dates.ts';
import { noLicence } from '../../judge/answers/no-licence.ts';
import { DATE_COLUMNS, REGISTER_ELEMENTS, type RegisterColumn } from '../../judge/register/register-columns.ts';
import { faultOf, isUnknown } from '../../judge/register/register-values.ts';
import { countryOf } from '../../regulation/countries.ts';
import { isNo, isYes } from '../../yes-no.ts';
import { originHint } from '../../judge/country-hint.ts';

/** What a supplier wrote into one field. */
type Written =
  /** `doubt`: kept as it stands, and settles nothing. */
  | { readonly kind: 'value'; readonly value: string; readonly doubt?: string }
  | { readonly kind: 'empty' | 'dont-know' | 'refused' }
  | { readonly kind: 'fault'; readonly what: string; readonly hint: string };

const DONT_KNOW =
  /^(?:不清楚|不知道|不详|未知|unknown|don['’]?t know|do not know|not known|n\/?a|tbd|\?|모름|모르겠음|알 수 없음|미상)$/i;
const REFUSED =
  /^(?:拒绝|保密|机密|不予提供|refused?|confidential|not disclosed|trade secret|거부|비공개|기밀|대외비)$/i;
const NOTHING = /^(?:-{1,3}|–|—|\/)$/;
const NOT_DETECTED =
  /^(?:n\.?\s?d\.?|not detected|none detected|bdl|b\.d\.l\.|below (?:the )?detection(?: limit)?|nicht nachweisbar|n\.\s?n\.|non détecté|no detectado|未检出|未檢出|不検出|불검출)$/i;
const USED = '使用';
const NOT_USED = '未使用';
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['loose', /^(?:散件|散装|裸磁体|낱개|벌크|bare|loose)$/i],
  [
    'in component',
    /^(?:装于组件内|组件内|已装配|조립 ?상태|조립품|assembled|in (?:a )?component|inside a component)$/i,
  ],
  ['spare magnets', /^(?:备用磁[体铁]|예비 ?자석|spare magnets?)$/i],
  ['spare component', /^(?:备用(?:组件|电机)|예비 ?(?:부품|모터)|spare (?:components?|motors?))$/i],
  ['spares', /^(?:备件|예비품|spares?|spare parts?)$/i],
];

/** An answer in the words of the register: Chinese, Korean and English words, dates as they are written, full-width figures. */
export function readWritten(column: RegisterColumn, raw: string): Written {
  const text = raw.normalize('NFKC').trim();
  if (text === '' || NOTHING.test(text)) return { kind: 'empty' };
  if (REFUSED.test(text)) return { kind: 'refused' };
  if (column === 'chineseTechnology') {
    const value =
      text === USED || isYes(text)
        ? 'yes'
        : text === NOT_USED || isNo(text)
          ? 'no'
          : DONT_KNOW.test(text)
            ? 'unknown'
            : text;
    return checked('technology', value);
  }
  if (column === 'controlCode' && isNoCode(text)) return { kind: 'value', value: 'none' };
  if (column === 'licence') {
    const without = noLicence(text);
    // "N/A" in this field is no ignorance: none applies.
    if (without === null && DONT_KNOW.test(text)) return { kind: 'dont-know' };
    if (without === 'no number' && DONT_KNOW.test(text)) return { kind: 'dont-know' };
    return { kind: 'value', value: without === null || without === 'no number' ? text.slice(0, 500) : without };
  }
  // Beside a licence that there is not, they say nothing of their own.
  if ((column === 'licenceType' || column === 'licenceExpiry') && noLicence(text) !== null) return { kind: 'empty' };
  if (DONT_KNOW.test(text)) return { kind: 'dont-know' };
  if (column.startsWith('origin')) return placeOf(text.slice(0, 500));
  if (DATE_COLUMNS.some((name) => name === column)) return checked('date', isoOf(text));
  if (REGISTER_ELEMENTS.some((name) => name === column)) return checked('share', NOT_DETECTED.test(text) ? '0' : text);
  if (/detectionlimit$/i.test(column)) return checked('limit', text.replace(/^[<≤]\s{0,3}/, ''));
  if (column === 'formShipped')
    return { kind: 'value', value: FORMS.find(([, words]) => words.test(text))?.[0] ?? text };
  return { kind: 'value', value: text.slice(0, 500) };
}

/** The code of the country. What is none, or several, is what the supplier says all the same. */
function placeOf(text: string): Written {
  if (isUnknown(text)) return { kind: 'dont-know' };
  const code = countryOf(text);
  if (code === null) return { kind: 'value', value: text, doubt: originHint(text) };
  // A code that is a word of its own, as Norway's is, would not be read as one again.
  return { kind: 'value', value: countryOf(code) === null ? text : code };
}

function checked(kind: Parameters<typeof faultOf>[0], value: string): Written {
  const fault = faultOf(kind, value);
  return fault === null ? { kind: 'value', value } : { kind: 'fault', ...fault };
}

const DAY_AND_MONTH = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

/**
 * `2027/3/31`, `2027年3月31日`, `2027. 3. 31.` as ISO, and Excel's own form of a date with a time of midnight. What begins with
 * the day or the month stays as it is where nobody knows which it is.
 */
function isoOf(text: string): string {
  const match =
    /^(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})\s?[.日일]?(?:[T ]00:00(?::00(?:\.0{1,3})?)?Z?)?$/.exec(
      text,
    );
  const [, first = '', second = '', last = ''] = match === null ? (DAY_AND_MONTH.exec(text) ?? []) : [];
  if (match === null && Number(first) > 12 === Number(second) > 12) return text;
  // "31.12.2027": of two figures only one can be a month.
  const [, year = '', month = '', day = ''] =
    match ?? (Number(first) > 12 ? [text, last, second, first] : [text, last, first, second]);
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : text;
}

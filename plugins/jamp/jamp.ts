import { type DeclarationWriter, defineDeclaration, type FormatElement, type FormatReader } from 'lintanide/plugin';

/** A number of a part, or a word for it: both stand in one field. */
const isNumber = (text: string): boolean => /[0-9]/.test(text);

/**
 * JAMP AIS and MSDSplus, which chemSHERPA took the place of: coded elements with a `PROPERTY_VALUE`. The prefix counts:
 * `m` before the unit `g` is a milligram. The sheet is of one product of the issuer; where it was asked for, it says under
 * which numbers of the customer.
 */
export const jampFormat = defineDeclaration({
  name: 'jamp',
  title: 'JAMP AIS material declaration',
  roots: [{ local: 'DESCRIPT' }],
  declare: (out) => declareJamp(out),
});

type Take = (text: string, unit: string) => void;

function declareJamp(out: DeclarationWriter): FormatReader {
  const close = (): void => out.close();
  let code = '';
  let property = '';
  let unit = '';
  const name: Take = (text) => out.say({ name: text });
  const number: Take = (text) => out.say(isNumber(text) ? { number: text } : { name: text });
  const mass: Take = (text, unit) => out.say({ mass: { value: text, unit: unit || 'g' } });
  /** Codes that hold a value: of the sheet, of a part, of a material, of a substance. */
  const takes = new Map<string, Take>([
    ['KJE012', (text) => out.head({ company: text })],
    ['KJE297', (text) => out.head({ companyLocal: text })],
    ['KJE137', (text) => out.head({ date: text })],
    ['KJE101', (text) => out.say({ manufacturer: text })],
    ['KJE018', number],
    ['KJE298', number],
    ['KJE164', number],
    ['KJE079', (text) => out.say({ customerNumber: text })],
    ['KJE172', name],
    ['KJE023', (text, unit) => mass(text, /g$/i.test(unit) ? unit : `${unit}g`)],
    ['KJE059', name],
    ['KJE185', (text) => out.say({ units: text })],
    ['KJE189', (text) => out.say({ name: `material class ${text}` })],
    ['KJE128', mass],
    ['KJE070', name],
    ['KJE071', (text) => out.say({ cas: text })],
    ['KJE131', (text, unit) => out.say({ share: { value: text, unit: unit || '%' } })],
    ['KJE133', mass],
  ]);
  return {
    elements: {
      DESCRIPT: { open: (element) => out.open('product', element), close },
      KJA028: { open: (element) => out.open('part', element), close },
      KJA029: { open: (element) => out.open('material', element), close },
      KJA030: { open: (element) => out.open('substance', element), close },
      PROPERTY: {
        open(element) {
          property = element.attribute('PROPERTY_CODE');
        },
      },
      PROPERTY_VALUE: {
        open(element: FormatElement) {
          code = element.parent === 'PROPERTY' ? property : element.parent;
          unit = element.attribute('prefix') + element.attribute('unit');
        },
        close(text) {
          if (text !== '') takes.get(code)?.(text, unit);
        },
      },
    },
  };
}

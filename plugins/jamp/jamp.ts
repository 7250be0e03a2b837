import { type DeclarationWriter, defineDeclaration, type FormatElement, type FormatReader } from 'lintanide/plugin';

/** Codes that hold a value: of a part, of a material, of a substance. */
const VALUES = new Set(['KJE018', 'KJE059', 'KJE185', 'KJE128', 'KJE189', 'KJE070', 'KJE071', 'KJE131', 'KJE133']);

/**
 * JAMP AIS and MSDSplus, which chemSHERPA took the place of: coded elements with a `PROPERTY_VALUE`. The prefix counts:
 * `m` before the unit `g` is a milligram.
 */
export const jampFormat = defineDeclaration({
  name: 'jamp',
  title: 'JAMP AIS material declaration',
  roots: [{ local: 'DESCRIPT' }],
  declare: (out) => declareJamp(out),
});

function declareJamp(out: DeclarationWriter): FormatReader {
  const close = (): void => out.close();
  let code = '';
  let property = '';
  let unit = '';
  const value = (text: string): void => {
    if (text === '' || !VALUES.has(code)) return;
    if (code === 'KJE018' || code === 'KJE059' || code === 'KJE070') out.say({ name: text });
    else if (code === 'KJE189') out.say({ name: `material class ${text}` });
    else if (code === 'KJE185') out.say({ units: text });
    else if (code === 'KJE071') out.say({ cas: text });
    else if (code === 'KJE131') out.say({ share: { value: text, unit: unit || '%' } });
    else out.say({ mass: { value: text, unit: unit || 'g' } });
  };
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
        close: value,
      },
    },
  };
}

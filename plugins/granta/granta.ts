import { type DeclarationWriter, defineDeclaration, type FormatReader, type Said } from 'lintanide/plugin';

/**
 * Bills of materials of Granta and Ansys compliance tools: parts in parts, materials with their share of the part,
 * substances by CAS number. Everything is text of elements; what it belongs to is what is around it.
 */
export const grantaFormat = defineDeclaration({
  name: 'granta',
  title: 'Granta bill of materials',
  roots: [{ local: 'PartsEco', namespace: 'grantadesign.com' }],
  declare: (out) => declareGranta(out),
});

function declareGranta(out: DeclarationWriter): FormatReader {
  const close = (): void => out.close();
  let depth = 0;
  const text = (owners: readonly string[], said: (text: string, unit: string, owner: string) => Said): FormatReader['elements'][string] => {
    let owner = '';
    let unit = '';
    return {
      open(element) {
        owner = owners.includes(element.parent) ? element.parent : '';
        unit = element.attribute('Unit');
      },
      close(value) {
        if (owner !== '' && value !== '') out.say(said(value, unit, owner));
      },
    };
  };
  return {
    elements: {
      Part: {
        open(element) {
          out.open(depth++ === 0 ? 'product' : 'part', element);
        },
        close() {
          depth--;
          out.close();
        },
      },
      PartNumber: text(['Part'], (number) => ({ number })),
      Name: text(['Part', 'Material', 'Substance'], (name) => ({ name })),
      // A quantity in kilograms says how much of it there is, and not how many.
      Quantity: text(['Part'], (units, unit) => (unit === '' || /^(?:each|part|pcs?)$/i.test(unit) ? { units } : {})),
      MassPerUom: text(['Part'], (value, unit) => ({ mass: { value, unit: unit.split('/')[0] ?? '' } })),
      Material: { open: (element) => out.open('material', element), close },
      Substance: { open: (element) => out.open('substance', element), close },
      Percentage: text(['Material', 'Substance'], (value) => ({ share: { value, unit: '%' } })),
      Identity: text(['Material', 'Substance'], (id, _, owner) => (owner === 'Material' ? { name: id } : /^\d{2,7}-\d{2}-\d$/.test(id) ? { cas: id } : { otherId: id })),
    },
  };
} // prettier-ignore

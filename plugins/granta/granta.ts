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
  /** Of each part that is open, its quantity where that is no count. */
  const measured: (Measure | null)[] = [];
  const text = (
    owners: readonly string[],
    said: (text: string, unit: string, owner: string) => Said,
  ): FormatReader['elements'][string] => {
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
          measured.push(null);
        },
        close() {
          depth--;
          measured.pop();
          out.close();
        },
      },
      PartNumber: text(['Part'], (number) => ({ number })),
      Name: text(['Part', 'Material', 'Substance'], (name) => ({ name })),
      // A quantity in kilograms is the mass of what there is of it, and one in metres says how often a metre's mass is in it.
      Quantity: text(['Part'], (units, unit) => {
        if (unit === '' || /^(?:each|part|pcs?)$/i.test(unit)) return { units };
        measured[measured.length - 1] = { value: numberOf(units), unit: unit.toLowerCase() };
        return MASS.test(unit) ? { mass: { value: units, unit } } : {};
      }),
      MassPerUom: text(['Part'], (value, unit) => {
        const [of = '', per = ''] = unit.split('/');
        const quantity = measured.at(-1) ?? null;
        if (quantity === null) return { mass: { value, unit: of } };
        const all = quantity.value * numberOf(value);
        return quantity.unit !== per.toLowerCase() || MASS.test(per) || Number.isNaN(all)
          ? {}
          : { mass: { value: figure(all), unit: of } };
      }),
      Material: { open: (element) => out.open('material', element), close },
      Substance: { open: (element) => out.open('substance', element), close },
      Percentage: text(['Material', 'Substance'], (value) => ({ share: { value, unit: '%' } })),
      Identity: text(['Material', 'Substance'], (id, _, owner) =>
        owner === 'Material' ? { name: id } : /^\d{2,7}-\d{2}-\d$/.test(id) ? { cas: id } : { otherId: id },
      ),
    },
  };
}

interface Measure {
  /** NaN for a figure that is none. */
  readonly value: number;
  readonly unit: string;
}

const MASS = /^(?:mg|g|kg)$/i;

const numberOf = (text: string): number =>
  /^\d{1,9}(?:[.,]\d{1,12})?$/.test(text) ? Number(text.replace(',', '.')) : NaN;

/** Without an exponent, and without the noise of a product. */
const figure = (value: number): string =>
  Number(value.toPrecision(12))
    .toFixed(12)
    .replace(/\.?0+$/, '');

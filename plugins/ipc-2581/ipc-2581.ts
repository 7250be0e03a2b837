import {
  addAttribute,
  type BomWriter,
  defineFormat,
  type FormatElement,
  type FormatReader,
  newFields,
  type Place,
} from 'lintanide/plugin';
import { type Avl, newAvl, readAvl, sourced } from './avl.ts';

/** A line of the bill while it is read. */
interface Item {
  readonly number: string;
  readonly category: string;
  readonly fields: Record<string, string>;
  readonly place: Place;
  readonly fitted: string[];
  readonly unfitted: string[];
  readonly footprints: Set<string>;
}

/** What layout programs call kind, class and value of a part (`4.7UF`). */
const CIRCUIT = new Map([
  ['DEVICE_TYPE', 'description#device'],
  ['COMP_CLASS', 'category#class'],
  ['PCK_TYPE', 'category#package'],
  ['VALUE', 'specification#value'],
]);
/** Attributes that Cadence's libraries and layout add: they are of the symbol, not of the part. */
const LIBRARY = /^(?:PARENT_|PLACE_ORIGIN$|ALT_SYMBOLS$|SCH_MODIFIED_PART$)/i;

/**
 * A board: geometry, and in the same file its bill, one level deep. Lines of documents are no parts. Which makers' parts may be
 * used stands in a list of its own (`Avl`), by the number of the line.
 */
export const ipc2581Format = defineFormat({
  name: 'ipc-2581',
  title: 'Printed board data (IPC-2581)',
  roots: [{ local: 'IPC-2581' }],
  read: (out) => readIpc2581(out),
});

function readIpc2581(out: BomWriter): FormatReader {
  const avl: Avl = newAvl();
  const numbers = new Map<string, Place>();
  let assembly = '';
  let heading = '';
  let boards = 0;
  let mode = '';
  let item: Item | null = null;
  const characteristic = (kind: string): FormatReader['elements'][string] => ({
    open(element) {
      const name = element.attribute(`${kind}CharacteristicName`);
      if (item === null || LIBRARY.test(name)) return;
      const field = CIRCUIT.get(name.toUpperCase());
      if (field !== undefined) item.fields[field] = valueOf(element, kind);
      else
        addAttribute(item.fields, name, valueOf(element, kind), {
          dimension: element.attribute('engineeringUnitOfMeasure'),
          how: 'contained',
        });
    },
  });

  return {
    elements: {
      FunctionMode: {
        open(element) {
          mode = element.attribute('mode');
        },
      },
      Bom: {
        open(element) {
          assembly = `board ${++boards}`;
          heading = element.attribute('name');
        },
        close() {
          assembly = '';
        },
      },
      BomHeader: {
        open(element) {
          if (assembly === '') return;
          const number = element.attribute('assembly') || heading;
          out.part(assembly, { partNumber: number, revision: element.attribute('revision') }, element.place);
        },
      },
      BomItem: {
        open(element) {
          item = itemOf(element);
        },
        close() {
          if (item !== null) writeItem(item);
          item = null;
        },
      },
      RefDes: {
        open(element) {
          if (item === null || element.parent !== 'BomItem') return;
          (element.attribute('populate') === 'false' ? item.unfitted : item.fitted).push(element.attribute('name'));
          if (element.attribute('packageRef') !== '') item.footprints.add(element.attribute('packageRef'));
        },
      },
      FindDes: {
        open(element) {
          if (item !== null) item.fields['findNo'] ??= element.attribute('number');
        },
      },
      Textual: characteristic('textual'),
      Measured: characteristic('measured'),
      Ranged: characteristic('ranged'),
      Enumerated: characteristic('enumerated'),
      ...readAvl(avl),
    },
    end() {
      if (boards === 0)
        out.skip(
          'the document',
          `it holds no bill${mode === '' ? '' : ` (function mode ${mode})`}: export it with the function mode BOM or FULL`,
        );
      for (const [number, place] of numbers) out.part(number, sourced(avl, number), place);
    },
  };

  function writeItem({ number, category, fields, place, fitted, unfitted, footprints }: Item): void {
    const name = [number, fields['description'] ?? ''].filter((text) => text !== '').join(' ') || 'a line';
    if (category === 'DOCUMENT') return out.skip(name, 'a document, nothing that is built in');
    const { quantity = '', ...said } = fields;
    const built = builtIn(quantity, fitted.length, unfitted.length);
    const places = {
      refDes: [...fitted, ...unfitted].join(', '),
      footprint: [...footprints].join('; '),
      dnp: unfitted.length > 0 && fitted.length === 0 ? 'yes' : '',
      unpopulated: unfitted.length > 0 && fitted.length > 0 ? unfitted.join(', ') : '',
      'listed with unpopulated': built === quantity ? '' : quantity,
    };
    const id = number === '' ? `line ${place.line}` : number;
    out.part(id, number === '' ? said : { partNumber: number, ...said }, place);
    if (number !== '') numbers.set(number, place);
    out.use(assembly, id, { quantity: built, ...places }, place);
  }
}

/**
 * How many of a line are built in: programs count its designators with those that are not populated, or without. Which, shows their
 * number; where it agrees with neither, the quantity is not known.
 */
function builtIn(quantity: string, fitted: number, unfitted: number): string {
  if (fitted === 0 || unfitted === 0 || Number(quantity) === fitted) return quantity;
  return Number(quantity) === fitted + unfitted ? String(fitted) : '';
}

function itemOf(element: FormatElement): Item {
  const category = element.attribute('category');
  const fields = Object.assign(newFields(), {
    description: element.attribute('description'),
    quantity: element.attribute('quantity'),
    category,
    'internal number': element.attribute('internalPartNumber'),
  });
  const number = element.attribute('OEMDesignNumberRef');
  return { number, category, fields, place: element.place, fitted: [], unfitted: [], footprints: new Set() };
}

function valueOf(element: FormatElement, kind: string): string {
  const [low, high] = ['Lower', 'Upper'].map((end) => element.attribute(`${kind}Characteristic${end}Value`));
  return element.attribute(`${kind}CharacteristicValue`) || [low, high].filter((text) => text !== '').join('-');
}

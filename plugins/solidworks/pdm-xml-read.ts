import { addAttribute, type BomWriter, type FormatReader, newFields, type Place } from 'lintanide/plugin';

/** One configuration of a document, in the place where it is listed. */
interface Configuration {
  readonly id: string;
  readonly quantity: string;
  readonly fields: Record<string, string>;
  readonly place: Place;
  readonly children: { readonly id: string; readonly fields: Record<string, string>; readonly place: Place }[];
}

/** `0.59999999999999998` is six tenths, `8.000000` is eight. */
function tidy(quantity: string): string {
  return /^\d{1,12}\.\d{4,}$/.test(quantity) ? String(Number(Number(quantity).toFixed(6))) : quantity;
}

/** Copies of the parent in which a part is referred to; the quantity where the configuration states none. */
const COUNT = /^reference count$/i;

/** Reads documents and their references, and writes each sub-assembly once. */
export function readPdm(out: BomWriter): FormatReader {
  const documents: { readonly id: string; readonly number: string; readonly configured: { count: number } }[] = [];
  const open: Configuration[] = [];
  const brokenDown = new Set<string>();
  let unnamed = 0;

  return {
    elements: {
      document: {
        open(element) {
          const inside = element.parent === 'transaction' || element.parent === 'references';
          const id = inside ? element.attribute('pdmweid') || element.attribute('id') || `unnamed ${++unnamed}` : '';
          documents.push({ id, number: element.attribute('idattribute'), configured: { count: 0 } });
        },
        close() {
          const closed = documents.pop();
          if (closed !== undefined && closed.id !== '' && closed.configured.count === 0)
            out.skip(`document ${closed.id}`, 'it has no configuration, so nothing is said of it');
        },
      },
      configuration: {
        open(element) {
          const document = documents.at(-1);
          if (document === undefined || document.id === '' || element.parent !== 'document') return;
          document.configured.count++;
          const id = `${document.id}/${element.attribute('name')}`;
          open.push({
            id,
            quantity: tidy(element.attribute('quantity')),
            fields: newFields(),
            place: element.place,
            children: [],
          });
        },
        close() {
          const closed = open.pop();
          if (closed === undefined) return;
          const { id, fields, place, children } = closed;
          const { count, ...said } = Object.assign(newFields(), fields);
          const quantity = closed.quantity || count;
          // How many of the top assembly, where it says so.
          out.part(id, open.length === 0 ? { ...said, quantity } : said, place);
          open.at(-1)?.children.push({ id, fields: Object.assign(newFields(), { quantity }), place });
          if (children.length === 0 || brokenDown.has(id)) return;
          brokenDown.add(id);
          for (const child of children) out.use(id, child.id, child.fields, child.place);
        },
      },
      attribute: {
        open(element) {
          const configuration = open.at(-1);
          if (configuration === undefined || element.parent !== 'configuration') return;
          const name = element.attribute('name');
          const value = element.attribute('value').replace(/\s+/gu, ' ').trim();
          const { fields } = configuration;
          if (COUNT.test(name)) fields['count'] = tidy(value);
          else if (name !== '' && name === documents.at(-1)?.number && value !== '') fields['partNumber'] = value;
          else addAttribute(fields, name, value, { how: 'contained' });
        },
      },
    },
  };
}

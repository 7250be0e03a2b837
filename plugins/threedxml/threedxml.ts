import {
  addAttribute,
  type BomWriter,
  defineFormat,
  type Field,
  type FormatReader,
  newFields,
  OTHER_REFERENCE,
  OWN_REFERENCE,
  type Place,
} from 'lintanide/plugin';

const FIELDS: Readonly<Record<string, Field>> = {
  PLM_ExternalID: 'partNumber',
  V_PartNumber: 'partNumber',
  V_Name: 'name',
  V_description: 'description',
  V_version: 'revision',
};
/** What the system keeps for itself. */
const BOOKKEEPING =
  /^(?:V_(?:discipline|usage|nature|fromExternalID|CADOrigin|order|sec_level|PLMVersion)|C_\w+|owner|responsible|RelativeMatrix)$/i;

/** `urn:3DXML:Reference:loc:7`, `urn:3DXML:arm.3dxml#7` and `7`: an id of this document, one of another, one of this. */
function idOf(reference: string): string {
  const local = /:loc:(.+)$/.exec(reference)?.[1] ?? reference.replace(/^urn:3dxml:/i, '');
  return local.startsWith('#') ? local.slice(1) : local;
}

/**
 * References are parts; an instance is one piece of a reference in another. Pieces of one part in one assembly are one line, and
 * their number is its quantity.
 */
export const threedxmlFormat = defineFormat({
  name: '3dxml',
  title: '3DXML product structure (CATIA, 3DEXPERIENCE)',
  roots: [{ local: 'Model_3dxml' }],
  read: (out) => read3dxml(out),
});

function read3dxml(out: BomWriter): FormatReader {
  let part: {
    readonly id: string;
    readonly name: string;
    readonly depth: number;
    readonly fields: Record<string, string>;
    readonly place: Place;
  } | null = null;
  let instance: { parent: string; of: string; readonly place: Place } | null = null;
  let attribute = '';
  let root = '';
  const counts = new Map<string, Map<string, { count: number; readonly place: Place }>>();
  const elsewhere = new Set<string>();

  return {
    elements: {
      ProductStructure: {
        open(element) {
          root = element.attribute('root');
        },
      },
      Reference3D: {
        open(element) {
          part = {
            id: element.attribute('id'),
            name: element.attribute('name'),
            depth: element.depth,
            fields: newFields(),
            place: element.place,
          };
        },
        close() {
          if (part === null) return;
          if ((part.fields['partNumber'] ?? '') === '') part.fields['partNumber'] = part.name;
          if (part.id === root) part.fields[OWN_REFERENCE] = root;
          out.part(part.id, part.fields, part.place);
          part = null;
        },
      },
      Instance3D: {
        open(element) {
          instance = { parent: '', of: '', place: element.place };
        },
        close() {
          if (instance === null) return;
          const { parent, of, place } = instance;
          instance = null;
          if (parent === '' || of === '') {
            out.skip(`instance on line ${place.line}`, 'it does not say what it is a piece of');
            return;
          }
          if (of.includes('#') && !elsewhere.has(of)) {
            elsewhere.add(of);
            out.part(of, { description: of, [OTHER_REFERENCE]: of }, place);
            out.skip(of, 'the part stands in another document: lint both in one run');
          }
          let children = counts.get(parent);
          if (children === undefined)
            counts.set(parent, (children = new Map<string, { count: number; readonly place: Place }>()));
          const known = children.get(of);
          if (known === undefined) children.set(of, { count: 1, place });
          else known.count++;
        },
      },
      IsAggregatedBy: {
        close(text) {
          if (instance !== null) instance.parent = idOf(text);
        },
      },
      IsInstanceOf: {
        close(text) {
          if (instance !== null) instance.of = idOf(text);
        },
      },
    },
    others: {
      open(element) {
        attribute = part !== null && element.depth > part.depth ? element.local : '';
      },
      close(text) {
        if (part === null || attribute === '' || text === '') return;
        const known = Object.hasOwn(FIELDS, attribute) ? FIELDS[attribute] : undefined;
        if (known !== undefined) part.fields[known] ??= text;
        else if (!BOOKKEEPING.test(attribute)) addAttribute(part.fields, attribute, text);
        attribute = '';
      },
    },
    end() {
      for (const [parent, children] of counts)
        for (const [child, { count, place }] of children) out.use(parent, child, { quantity: String(count) }, place);
    },
  };
}

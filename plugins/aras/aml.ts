import { type BomWriter, defineFormat, type FormatReader, newFields, type Place } from 'lintanide/plugin';
import { setLine, setPart } from './properties.ts';

interface Use {
  readonly child: string;
  readonly fields: Record<string, string>;
  readonly place: Place;
}

/** An item while it is open: a part, a relationship, a manufacturer part. */
interface Item {
  readonly type: string;
  readonly depth: number;
  readonly place: Place;
  id: string;
  readonly fields: Record<string, string>;
  /** The property that is open, and the name of what it refers to. */
  property: string;
  keyed: string;
  source: string;
  related: string;
  relatedName: string;
  relatedFields: Record<string, string>;
  manufacturer: string;
  readonly uses: Use[];
  readonly sources: {
    readonly manufacturer: string;
    readonly mpn: string;
    readonly description: string;
    readonly isPreferred: boolean;
  }[];
}

/**
 * Items nest: a part holds its relationships, a relationship (`Part BOM`) the part that it leads to, or only the id of that. The
 * same part may be nested in many places; it is broken down once. Around it there may be a SOAP envelope.
 */
export const amlFormat = defineFormat({
  name: 'aras-aml',
  title: 'Aras Innovator AML',
  roots: [{ local: 'AML' }, { local: 'Envelope', namespace: 'soap' }],
  read: (out) => readAml(out),
});

const PREFERRED = /^(?:1|yes|true|preferred)$/i;

function readAml(out: BomWriter): FormatReader {
  const open: Item[] = [];
  const brokenDown = new Set<string>();
  const others = new Map<string, number>();
  let unnamed = 0;
  let partCount = 0;

  const closePart = (item: Item): void => {
    partCount++;
    const { id, fields, place, uses, sources } = item;
    const [first, ...rest] = [...sources].sort((one, other) => Number(other.isPreferred) - Number(one.isPreferred));
    if (first !== undefined) {
      fields['manufacturer'] ??= first.manufacturer;
      fields['mpn'] ??= first.mpn;
      if (first.description !== '') fields['specification'] ??= first.description;
      if (rest.length > 0) fields['alternate'] ??= rest.map(({ manufacturer, mpn }) => `${manufacturer} ${mpn}`.trim()).join('; ');
    }
    out.part(id, fields, place);
    if (uses.length === 0 || brokenDown.has(id)) return;
    brokenDown.add(id);
    for (const use of uses) out.use(id, use.child, use.fields, use.place);
  };

  const closeLine = (item: Item, around: Item | undefined): void => {
    if (item.related === '') return;
    if (item.relatedName !== '') out.part(item.related, { partNumber: item.relatedName }, item.place);
    const use = { child: item.related, fields: item.fields, place: item.place };
    const alternate = item.relatedFields['partNumber'] ?? item.relatedName;
    const line = [use, ...item.uses.map((other) => ({ ...other, fields: { ...item.fields, alternate } }))];
    if (around?.type === 'Part') around.uses.push(...line);
    else if (item.source !== '') for (const { child, fields, place } of line) out.use(item.source, child, fields, place);
    else out.skip(`line ${item.relatedName || item.related}`, 'it does not say which assembly it belongs to');
  };

  const closeItem = (item: Item): void => {
    const around = open.at(-1);
    const number = item.fields['partNumber'] ?? '';
    if (item.id === '') item.id = number === '' ? `unnamed ${++unnamed}` : `number ${number}`;
    if (item.type === 'Part') closePart(item);
    else if (item.type === 'Part BOM') closeLine(item, around);
    else if (item.type === 'BOM Substitute' && around?.type === 'Part BOM') {
      if (item.related === '') return;
      if (item.relatedName !== '') out.part(item.related, { partNumber: item.relatedName }, item.place);
      around.uses.push({ child: item.related, fields: newFields(), place: item.place });
    } else if (item.type === 'Part AML' && around?.type === 'Part') {
      const { relatedFields: maker } = item;
      around.sources.push({
        manufacturer: maker['manufacturer'] ?? '',
        mpn: maker['partNumber'] ?? item.relatedName,
        description: maker['name'] ?? maker['description'] ?? '',
        isPreferred: PREFERRED.test(item.fields['preferred'] ?? item.fields['is_preferred'] ?? ''),
      });
    } else if (item.type !== 'Manufacturer Part') others.set(item.type, (others.get(item.type) ?? 0) + 1);
    if (around === undefined) return;
    if (around.property === 'related_id') {
      around.related = item.id;
      around.relatedFields = item.fields;
    } else if (around.property === 'source_id') around.source = item.id;
  };

  return {
    elements: {
      Item: {
        open(element) {
          open.push({ type: element.attribute('type'), depth: element.depth, place: element.place, id: element.attribute('id'), fields: newFields(), property: '', keyed: '', source: '', related: '', relatedName: '', relatedFields: newFields(), manufacturer: '', uses: [], sources: [] });
        },
        close() {
          const item = open.pop();
          if (item !== undefined) closeItem(item);
        },
      },
    },
    others: {
      open(element) {
        const item = open.at(-1);
        if (item === undefined || element.depth !== item.depth + 1) return;
        item.property = element.local;
        item.keyed = element.attribute('keyed_name');
      },
      close(text, depth) {
        const item = open.at(-1);
        if (item === undefined || depth !== item.depth + 1) return;
        const { property: name, keyed } = item;
        item.property = '';
        if (name === 'id') item.id ||= text;
        else if (name === 'source_id') item.source ||= text;
        else if (name === 'related_id') {
          item.related ||= text;
          item.relatedName = keyed;
        } else if (name === 'manufacturer' || name === 'vendor') {
          const value = keyed || text;
          if (value !== '') item.fields[name === 'vendor' ? 'supplier' : name] ??= value;
        } else if (name !== 'Relationships' && text !== '') {
          if (item.type === 'Part' || item.type === 'Manufacturer Part') setPart(item.fields, name, text);
          else if (item.type === 'Part BOM') setLine(item.fields, name, text);
          else item.fields[name] ??= text;
        }
      },
    },
    end() {
      // A web service envelope of another program is read as any XML.
      if (partCount === 0) return;
      for (const [type, count] of others) out.skip(`${count} ${type || 'untyped'} items`, 'they are no parts and no lines of a bill');
    },
  };
} // prettier-ignore

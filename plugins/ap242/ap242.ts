import {
  type BomWriter,
  defineFormat,
  type ElementHandler,
  type FormatElement,
  type FormatReader,
} from 'lintanide/plugin';
import {
  type Occurrence,
  type Part,
  type Property,
  type Relation,
  typeName,
  unitText,
  type Version,
} from './objects.ts';
import { writeModel } from './write.ts';

/**
 * Parts with their versions and views; a piece of a part (an occurrence) stands in the part's own view, and the assembly's view
 * refers to the piece. Editions of the standard have namespaces of their own, and every file its prefix.
 */
export const ap242Format = defineFormat({
  name: 'ap242',
  title: 'STEP AP242 business object model',
  roots: [
    { local: 'Uos', namespace: '10303/-3001' },
    { local: 'Uos', namespace: '10303/-4442' },
  ],
  read: (out) => readAp242(out),
});

/** Where an `Id` or `Name` stands: the object around it, with or without an element between. */
function around(element: FormatElement, name: string): string {
  if (element.parent === name) return element.above(2);
  return element.above(2) === name ? element.above(3) : '';
}

function readAp242(out: BomWriter): FormatReader {
  const parts: Part[] = [];
  const views = new Map<string, string>();
  const occurrences = new Map<string, Occurrence>();
  const relations: Relation[] = [];
  const units = new Map<string, string>();
  const others = new Map<string, number>();
  let part: Part | null = null;
  let version: Version | null = null;
  let view = '';
  let isPiece = false;
  let occurrence: Occurrence | null = null;
  let property: Property | null = null;
  const definitions = new Map<string, string>();
  let definition: { readonly id: string; name: string; type: string } | null = null;
  let unit: { readonly id: string; name: string; prefix: string } | null = null;
  /** Takes the text that is read next. */
  let take: ((text: string) => void) | null = null;

  /** Texts go where the element that they stand in says. */
  const text = (to: (element: FormatElement) => ((text: string) => void) | null): ElementHandler => ({
    open(element) {
      take = to(element);
    },
    close(read) {
      take?.(read);
      take = null;
    },
  });
  const toProperty = (name: string): void => {
    if (property !== null) property.name ||= name;
  };
  const toDefinition = (name: string): void => {
    if (definition !== null) definition.name = name;
  };
  const toPropertyType = (name: string): void => {
    if (definition !== null) definition.type ||= name;
  };
  const toName = (name: string): void => {
    if (part !== null) part.name ||= name;
  };
  const toType = (type: string): void => {
    if (part !== null) part.type ||= type;
  };
  const toUnit = (name: string): void => {
    if (unit !== null) unit.name = name;
  };
  const toPrefix = (prefix: string): void => {
    if (unit !== null) unit.prefix = prefix;
  };
  const identify = (owner: string, id: string): void => {
    if (id === '') return;
    if (owner === 'PropertyDefinition' && definition !== null) definition.name ||= id;
    else if (owner === 'Part' && part !== null) part.number ||= id;
    else if (owner === 'PartVersion' && version !== null) version.revision ||= id;
  };

  return {
    elements: {
      Part: {
        open(element) {
          part = { id: element.attribute('uid'), number: '', name: '', type: '', place: element.place, versions: [], properties: [] };
          parts.push(part);
        },
        close() {
          part = null;
        },
      },
      PartVersion: {
        open(element) {
          version = { id: element.attribute('uid'), revision: '', place: element.place, properties: [] };
          part?.versions.push(version);
        },
        close() {
          version = null;
        },
      },
      PartView: {
        open(element) {
          view = element.attribute('uid');
          views.set(view, version?.id ?? part?.id ?? '');
        },
        close() {
          view = '';
        },
      },
      Occurrence: {
        open(element) {
          occurrence = { of: version?.id ?? part?.id ?? '', type: typeName(element.attribute('type')), quantity: '', unit: '' };
          occurrences.set(element.attribute('uid'), occurrence);
        },
        close() {
          occurrence = null;
        },
      },
      Related: {
        open(element) {
          if (element.parent !== 'ViewOccurrenceRelationship' || view === '' || !isPiece) return;
          relations.push({ view, occurrence: element.attribute('uidRef'), place: element.place });
        },
      },
      // Other relations (promised, collected) are no pieces of the assembly.
      ViewOccurrenceRelationship: {
        open(element) {
          const type = typeName(element.attribute('type'));
          isPiece = type === '' || type === 'NextAssemblyOccurrenceUsage';
          if (!isPiece) others.set(type, (others.get(type) ?? 0) + 1);
        },
      },
      Id: {
        open(element) {
          if (element.parent === 'ExternalItem' && /\.stpxz?$/i.test(element.attribute('id'))) out.skip(element.attribute('id'), 'another file that the structure refers to: lint both in one run');
          identify(element.parent, element.attribute('id'));
        },
      },
      Identifier: {
        open(element) {
          if (element.parent === 'Id') identify(element.above(2), element.attribute('id'));
        },
      },
      CharacterString: text((element) => {
        const owner = around(element, 'Name');
        if (property !== null) return owner.startsWith('Propert') ? toProperty : null;
        if (definition !== null) return owner === 'PropertyDefinition' ? toDefinition : null;
        return owner === 'Part' ? toName : null;
      }),
      ClassString: text((element) => {
        if (element.parent === 'PartTypes') return toType;
        if (definition !== null) return element.parent === 'PropertyType' ? toPropertyType : element.parent === 'Name' ? toDefinition : null;
        if (unit === null) return null;
        return element.parent === 'Name' ? toUnit : element.parent === 'Prefix' ? toPrefix : null;
      }),
      PropertyDefinitionString: text(() => toProperty),
      // Values name their property, or refer to a definition that may stand anywhere in the document.
      PropertyDefinition: {
        open(element) {
          const reference = element.attribute('uidRef');
          if (reference === '') definition = { id: element.attribute('uid'), name: '', type: '' };
          else if (property !== null) property.definition = reference;
        },
        close() {
          const name = definition === null ? '' : definition.name || definition.type;
          if (definition !== null && name !== '') {
            if (property !== null) property.name ||= name;
            definitions.set(definition.id, name);
          }
          definition = null;
        },
      },
      PropertyValue: {
        open() {
          property = { name: '', definition: '', value: '', unit: '' };
        },
        close() {
          if (property !== null && property.value !== '' && occurrence === null) (version ?? part)?.properties.push(property);
          property = null;
        },
      },
      ValueComponent: text(() => (value) => {
        if (property !== null) property.value ||= value;
        else if (occurrence !== null) occurrence.quantity ||= value;
      }),
      Unit: {
        open(element) {
          const reference = element.attribute('uidRef');
          if (reference === '') unit = { id: element.attribute('uid'), name: '', prefix: '' };
          else if (property !== null) property.unit = reference;
          else if (occurrence !== null) occurrence.unit = reference;
        },
        close() {
          if (unit !== null && unit.name !== '') units.set(unit.id, unitText(unit.name, unit.prefix));
          unit = null;
        },
      },
    },
    end() {
      if (parts.length === 0) out.skip('the document', 'it holds no part: the structure was not exported, or stands in another file');
      for (const [type, count] of others) out.skip(`${count} relations ${type}`, 'they are no pieces of an assembly');
      writeModel(out, { parts, views, occurrences, relations, units, definitions });
    },
  };
} // prettier-ignore

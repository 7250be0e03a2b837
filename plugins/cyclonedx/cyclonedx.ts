import { addAttribute, type BomWriter, defineFormat, type FormatReader, newFields, type Place } from 'lintanide/plugin';

interface Component {
  readonly id: string;
  readonly place: Place;
  readonly fields: Record<string, string>;
  readonly isSubject: boolean;
  publisher: string;
}

/** Elements around a text that say whose name it is. */
const FIELD_OF: Readonly<Record<string, string>> = {
  'component/version': 'revision',
  'component/description': 'description',
  'component/group': 'category',
  'reference/url': 'link',
  'supplier/name': 'supplier',
  'manufacturer/name': 'manufacturer',
};

/** A hardware part is called by its maker's number, other things by words. */
const isNumber = (name: string): boolean => /^\S*\d\S*$/.test(name);

/**
 * CycloneDX hardware bills of materials; the JSON form is told in the elements of the XML form. Nested components below their parent, a flat
 * list by its dependencies, else below the component that the document describes.
 */
export const cyclonedxFormat = defineFormat({
  name: 'cyclonedx',
  title: 'CycloneDX bill of materials',
  roots: [{ local: 'bom', namespace: 'cyclonedx.org' }],
  read: (out) => readCyclonedx(out),
});

function readCyclonedx(out: BomWriter): FormatReader {
  const open: Component[] = [];
  const flat: Component[] = [];
  const dependencies = new Map<string, string[]>();
  let subject: string | null = null;
  let count = 0;
  let property = '';
  let parent = '';
  let ref: string | null = null;
  const use = (above: string, { id, fields, place }: Component): void =>
    out.use(above, id, { quantity: fields['quantity'] ?? '1' }, place);
  const text = {
    open: (element: { readonly parent: string; readonly local: string }) =>
      void (parent = `${element.parent}/${element.local}`),
    close(value: string) {
      const component = open.at(-1);
      if (component === undefined || value === '') return;
      if (parent === 'component/name') component.fields[isNumber(value) ? 'mpn' : 'name'] ??= value;
      const field = Object.hasOwn(FIELD_OF, parent) ? FIELD_OF[parent] : undefined;
      if (field !== undefined) component.fields[field] ??= value;
    },
  };
  return {
    elements: {
      component: {
        open(element) {
          const id = element.attribute('bom-ref') || `#${String(count++)}`;
          const isSubject = element.parent === 'metadata';
          if (isSubject) subject = id;
          const fields = newFields();
          const type = element.attribute('type');
          if (type !== '') fields['itemType'] = type;
          open.push({ id, place: element.place, fields, isSubject, publisher: '' });
        },
        close() {
          const component = open.pop();
          if (component === undefined) return;
          // Who publishes it stands for the maker where none is named.
          component.fields['manufacturer'] ??= component.publisher;
          out.part(component.id, component.fields, component.place);
          const above = open.at(-1);
          if (above !== undefined) use(above.id, component);
          else if (!component.isSubject) flat.push(component);
        },
      },
      name: text,
      url: text,
      version: text,
      description: text,
      group: text,
      publisher: {
        close(value) {
          const component = open.at(-1);
          if (component !== undefined && value !== '') component.publisher ||= value;
        },
      },
      property: {
        open: (element) => void (property = element.attribute('name')),
        close(value) {
          const component = open.at(-1);
          if (component === undefined || property === '' || value === '') return;
          const last = property.slice(property.lastIndexOf(':') + 1);
          if (last === 'quantity') component.fields['quantity'] ??= value;
          else addAttribute(component.fields, last, value);
        },
      },
      dependency: {
        open(element) {
          const id = element.attribute('ref');
          if (element.parent === 'dependency' && ref !== null)
            dependencies.set(id, [...(dependencies.get(id) ?? []), ref]);
          else ref = id;
        },
      },
    },
    end() {
      for (const component of flat) {
        const [above, ...others] = dependencies.get(component.id) ?? [];
        if (above !== undefined && others.length === 0 && above !== component.id) use(above, component);
        else if (subject !== null && (dependencies.size === 0 || others.length > 0)) use(subject, component);
      }
    },
  };
}

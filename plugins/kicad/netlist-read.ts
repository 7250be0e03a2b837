import {
  type FormatReader,
  addAttribute,
  all,
  type BomWriter,
  type Fragment,
  fragmentHandler,
  newFields,
  textAt,
} from 'lintanide/plugin';

/** Fields that repeat an element, and properties that serve the editor. */
const REPEATED = new Set(['footprint', 'datasheet', 'reference', 'value']);
const EDITORS = /^(?:sheetname|sheetfile|ki_fp_filters|.*_3d_model|tstamps?)$/i;
/** A property without a value says yes by being there. */
const FLAGS: Readonly<Record<string, string>> = {
  dnp: 'dnp',
  exclude_from_bom: 'exclude from BOM',
  exclude_from_board: 'exclude from board',
  exclude_from_sim: '',
};

function readComponent(component: Fragment, out: BomWriter): void {
  const fields = newFields();
  const datasheet = textAt(component, 'datasheet');
  const symbol = textAt(component, 'libsource/@part');
  const value = textAt(component, 'value');
  const own = [
    ...all(component, 'fields/field').map((field) => [field.attributes.get('name') ?? '', field.text] as const),
    ...all(component, 'property').map(
      (property) => [property.attributes.get('name') ?? '', property.attributes.get('value')?.trim() ?? null] as const,
    ),
  ];
  Object.assign(fields, {
    refDes: component.attributes.get('ref'),
    description:
      own.find(([name, text]) => /^desc(?:ription)?$/i.test(name) && text !== null && text !== '')?.[1] ||
      textAt(component, 'libsource/@description') ||
      symbol,
    'description#library': textAt(component, 'libsource/@description'),
    'description#symbol': symbol,
    specification: value,
    footprint: textAt(component, 'footprint'),
    link: datasheet === '~' ? '' : datasheet,
    quantity: '1',
    library: textAt(component, 'libsource/@lib'),
  });
  for (const more of ['description#library', 'description#symbol'])
    if (fields[more] === fields['description']) fields[more] = '';
  if (value === fields['description'] || value === symbol) fields['specification'] = '';
  for (const [name, text] of own) {
    const key = name.toLowerCase();
    const flag = FLAGS[key];
    if (flag !== undefined && flag !== '' && (text === null || text === '')) fields[flag] = 'yes';
    else if (text === null || text === '' || text === '~' || flag === '' || REPEATED.has(key) || EDITORS.test(key))
      continue;
    else if (flag === undefined) addAttribute(fields, name, text);
    else fields[flag] = text;
  }
  out.part(`component ${component.place.line} ${component.attributes.get('ref') ?? ''}`, fields, component.place);
}

/** Reads the components of a netlist. */
export function readNetlist(out: BomWriter): FormatReader {
  return {
    elements: {
      comp: fragmentHandler((component) => {
        if (component.parent === 'components' && component.attributes.has('ref')) readComponent(component, out);
      }),
    },
  };
}

import {
  type FormatReader,
  addAttribute,
  all,
  type BomWriter,
  type Fragment,
  fragmentHandler,
  newFields,
} from 'lintanide/plugin';

/** Libraries of what a sheet has and a board has not. */
const NO_PARTS = /^(?:frames?|supply\d*|supplies|docu-?dummy)$/i;

function readPart(part: Fragment, what: 'schematic' | 'board', out: BomWriter): void {
  const own = (name: string): string => part.attributes.get(name)?.trim() ?? '';
  const id = `${what} ${part.place.line} ${own('name')}`;
  const value = own('value');
  const fields = newFields();
  Object.assign(fields, {
    refDes: own('name'),
    description: own('deviceset') || value,
    specification: own('deviceset') === '' || value === own('deviceset') ? '' : value,
    footprint: own('package') || own('device'),
    quantity: '1',
    library: own('library'),
  });
  for (const { attributes } of all(part, 'attribute')) {
    const text = attributes.get('value')?.trim() ?? '';
    if (text !== '') addAttribute(fields, attributes.get('name') ?? '', text);
  }
  if (all(part, 'variant').some(({ attributes }) => attributes.get('populate') === 'no')) fields['dnp'] = 'yes';
  out.part(id, fields, part.place);
  if (NO_PARTS.test(own('library'))) out.leaveOut(id, 'a frame or a supply symbol');
}

/** Reads the parts of a schematic, or the elements of a board. */
export function readDrawing(out: BomWriter): FormatReader {
  const reader = (what: 'schematic' | 'board', list: string) =>
    fragmentHandler((part) => {
      if (part.parent === list && part.attributes.has('name')) readPart(part, what, out);
    });
  return { elements: { part: reader('schematic', 'parts'), element: reader('board', 'elements') } };
}

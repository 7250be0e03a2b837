import type { Fragment } from 'lintanide/plugin';

/** Value of a field: text as written or evaluated, and the record that it refers to. */
export interface Field {
  readonly text: string;
  /** External id, without the name of the module. */
  readonly ref: string;
}

/** `mrp.bom_1` and `bom_1` name one record of the module. Units keep their module: they are known by it. */
export function localId(id: string): string {
  return id.startsWith('uom.') ? id : id.slice(id.lastIndexOf('.') + 1);
}

export function fieldsOf(record: Fragment): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const child of record.children) {
    if (child.local !== 'field') continue;
    const evaluated = child.attributes.get('eval') ?? '';
    const referred = /^\s*ref\(\s*['"]([^'"]{1,200})['"]\s*\)\s*$/.exec(evaluated)?.[1];
    const ref = localId(child.attributes.get('ref') ?? referred ?? '');
    fields.set(child.attributes.get('name') ?? '', { text: child.text || evaluated, ref });
  }
  return fields;
}

/** A line that a bill creates in an expression. */
interface CreatedLine {
  readonly product: string;
  readonly quantity: string;
  readonly unit: string;
}

/** Lines of `[(0, 0, {'product_id': ref('x'), 'product_qty': 8})]` and `[Command.create({…})]`. */
export function createdLines(expression: string): CreatedLine[] {
  const lines: CreatedLine[] = [];
  for (const [, body = ''] of expression.matchAll(
    /(?:\(\s{0,9}0\s{0,9},\s{0,9}0\s{0,9},|create\()\s{0,99}\{([^{}]{0,2000})\}/g,
  )) {
    const product = /['"]product_id['"]\s{0,9}:\s{0,9}ref\(\s{0,9}['"]([^'"]{1,200})['"]/.exec(body)?.[1];
    const unit = /['"]product_uom_id['"]\s{0,9}:\s{0,9}ref\(\s{0,9}['"]([^'"]{1,200})['"]/.exec(body)?.[1] ?? '';
    const quantity = /['"]product_qty['"]\s{0,9}:\s{0,9}([\d.]{1,20})/.exec(body)?.[1] ?? '1';
    if (product !== undefined) lines.push({ product: localId(product), quantity, unit: localId(unit) });
  }
  return lines;
}

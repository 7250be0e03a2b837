import { tractionMotor, type Item } from './traction-motor.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** An item where it stands: the line of its start tag, and its path with an index among siblings of the same name. */
export interface Placed {
  readonly item: Item;
  readonly line: number;
  readonly path: string;
}

/** Writes the nested sample and tells where every element came to stand. */
export function nestedXml(): { readonly text: string; readonly placed: readonly Placed[] } {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!-- Exported for Hanbit Mobility Co., Ltd.: final assembly Hai Phong, VN -->',
    '<BillOfMaterial xmlns="urn:example:hanbit:bom:2" exported="2026-10-02T14:05:00+09:00">',
    '  <Header>',
    '    <Title><![CDATA[TM-150 <released> & frozen]]></Title>',
    '    <Customer>Hanbit Mobility Co., Ltd.</Customer>',
    '  </Header>',
  ];
  const placed: Placed[] = [];
  const write = (item: Item, parent: string, index: number, indent: string): void => {
    const path = `${parent}/${item.tag}[${index}]`;
    placed.push({ item, line: lines.length + 1, path });
    const attributes = Object.entries(item.attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
    const start = `${indent}<${item.tag}${attributes.join('')}`;
    if (item.children.length === 0) {
      lines.push(`${start}/>`);
      return;
    }
    lines.push(`${start}>`);
    const counts = { Assembly: 0, Component: 0 };
    for (const child of item.children) write(child, path, ++counts[child.tag], `${indent}  `);
    lines.push(`${indent}</${item.tag}>`);
  };
  write(tractionMotor, '/BillOfMaterial[1]', 1, '  ');
  lines.push('</BillOfMaterial>');
  return { text: `${lines.join('\n')}\n`, placed };
}

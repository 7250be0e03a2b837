import { headerUnit, headerWords } from '../../map/headers/headers.ts';

/** 40x30x25 below "Size (cm)": a text without a unit has that of its header; millimetres need none. */
export function withUnit(text: string, header: string): string {
  if (!/\d/.test(text) || /\p{L}{2}|"|″/u.test(text)) return text;
  const unit = /^(?:cm|in|inch|inches|µm|μm|um|m)$/i.exec(headerUnit(header) ?? headerWords(header).at(-1) ?? '')?.[0];
  return unit === undefined ? text : `${text} ${unit}`;
}

import { describe, expect, it } from 'vitest';
import { createDecoder } from './decoder.ts';

describe('decoding legacy encodings', () => {
  it('reads the typographic characters of windows-1252', () => {
    const bytes = Uint8Array.from([0x84, 0x46, 0xf6, 0x68, 0x72, 0x93, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80]);
    expect(createDecoder('windows-1252', true).decode(bytes)).toBe('„Föhr“ – 5 €');
    expect(createDecoder('latin1', true).decode(Uint8Array.from([0x80]))).toBe('€');
  });

  it('leaves the other encodings to the platform', () => {
    expect(createDecoder('windows-1251', true).decode(Uint8Array.from([0xec, 0xee, 0xf2, 0xee, 0xf0]))).toBe('мотор');
  });

  it('has the pages of DOS, which no platform has', () => {
    const bytes = Uint8Array.from([0x81, 0x98, 0xa7, 0xe1, 0x41]);
    expect(['ibm437', 'cp850', 'IBM852', 'cp857'].map((page) => createDecoder(page, true).decode(bytes))).toEqual([
      'üÿºßA',
      'üÿºßA',
      'üśžßA',
      'üİğßA',
    ]);
    expect(() => createDecoder('ibm857', true).decode(Uint8Array.of(0xd5))).toThrow(TypeError);
    expect(createDecoder('ibm857', false).decode(Uint8Array.of(0xd5))).toBe('\ufffd');
  });
});

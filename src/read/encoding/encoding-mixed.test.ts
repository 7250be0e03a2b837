import { describe, expect, it } from 'vitest';
import { toUtf8Text } from './encoding.ts';

const HEADERS = new Set(['Item', 'Qty', 'Назва', 'Кількість', 'Матеріал']);
const scoreSample = (rows: readonly (readonly string[])[]): number =>
  Math.max(0, ...rows.map((row) => row.filter((cell) => HEADERS.has(cell.trim())).length));
const found = (bytes: Uint8Array): string => toUtf8Text(bytes, { encoding: null, scoreSample }).encoding;
const code = (bytes: Uint8Array): unknown => {
  try {
    return found(bytes);
  } catch (error) {
    return error;
  }
};
const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));
const wide = (text: string): number[] => ascii(text).flatMap((unit) => [unit & 0xff, unit >> 8]);
const LIST = 'Item,Description,Qty\n1,Screw M3,4\n';
const ROWS = '2,NdFeB magnet N42SH,7\n3,Dysprosium oxide,2\n';

describe('a file to which rows of another encoding were appended', () => {
  it.each([
    ['UTF-16 with a mark, then bytes', [0xff, 0xfe, ...wide(LIST), ...ascii(ROWS)], 3],
    ['UTF-16 without, then bytes', [...wide(LIST), ...ascii(ROWS)], 3],
    ['bytes, then UTF-16', [...ascii(LIST), ...wide(ROWS)], 3],
    ['many bytes, then UTF-16', [...ascii(LIST.repeat(30)), ...wide(ROWS)], 61],
  ])('is refused: %s', (_what, bytes, line) => {
    expect(code(Uint8Array.from(bytes))).toMatchObject({ code: 'encoding-mixed', location: { line } });
  });

  it('is none where ideographs have bytes of ASCII, or the same stands in a row', () => {
    const chinese = '名称,数量\n钕铁硼磁钢,8\n' + '中'.repeat(40) + '\n';
    expect(found(Uint8Array.from([0xff, 0xfe, ...wide(chinese.repeat(40))]))).toBe('utf-16le');
    expect(found(Uint8Array.from([...ascii('Item\0\0\0Qty\0\0\0\n').flatMap((byte) => byte), ...ascii(LIST)]))).toBe(
      'ascii',
    );
  });
});

describe('an encoding of mails and terminals', () => {
  it.each([
    ['UTF-7', 'St+APw-ckzahl,Gr+APY-+AN8-e\nM+AOQ-rz,+APw-ber\n'],
    ['HZ-GB-2312', 'Item,~{C{3F~}\n1,~{JV5g~},~{K.5g~}\n'],
    ['ISO-2022-KR', '\u001b$)CItem,Qty\n1,2\n'],
  ])('is not read, and said: %s', (name, text) => {
    expect(code(Uint8Array.from(ascii(text)))).toMatchObject({
      code: 'encoding-unsupported',
      message: expect.stringContaining(name) as string,
    });
  });

  it('is none where signs join numbers', () => {
    expect(found(Uint8Array.from(ascii('Item,Qty\nA+BCD-12,1\nB+EFG-13,2\nC+ABC-,3\n~{x}~,4\n')))).toBe('ascii');
  });

  it('may be that of a mainframe by the declaration of XML alone', () => {
    const declared = [0x4c, 0x6f, 0xa7, 0x94, 0x93, 0x40, 0xa5, 0x85, 0x99];
    expect(code(Uint8Array.from([...declared, ...Array.from({ length: 60 }, () => 0x7e)]))).toMatchObject({
      code: 'encoding-unsupported',
    });
  });
});

it('Ukrainian letters are told from lines of boxes', () => {
  const decoder = new TextDecoder('koi8-u');
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  const bytes = (text: string): Uint8Array => Uint8Array.from(Array.from(text, (letter) => table.get(letter) ?? 63));
  expect(found(bytes('Назва,Кількість,Матеріал\nМагніт неодимовий,8,сталь\nЗєднувач,2,мідь\n'))).toBe('koi8-u');
});

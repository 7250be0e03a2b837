import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUtf8Text } from './encoding.ts';
import { encoderFor } from './encoder.fixture.ts';

const HEADERS = new Set([
  ...['品名', '数量', '单位', '材质', '规格型号', '备注', '部品番号', '員数', '材質', '備考', '料號', '用量', '規格', '품명', '규격', '소요량', '단위', '비고'],
  ...['Stückliste', 'Größe', 'Menge', 'Наименование', 'Количество', 'Część', 'Ilość', 'Désignation', 'Quantité', 'Part', 'Qty'],
]); // prettier-ignore

const scoreSample = (rows: readonly (readonly string[])[]): number =>
  Math.max(0, ...rows.map((row) => row.filter((cell) => HEADERS.has(cell.trim())).length));

function found(bytes: Uint8Array): { encoding: string; text: string; note: string | null } {
  const { bytes: utf8, encoding, note } = toUtf8Text(bytes, { encoding: null, scoreSample });
  return { encoding, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(utf8), note };
}

const SAMPLES: readonly (readonly [string, string, string])[] = [
  ['gb18030', 'Chinese', '品名,规格型号,数量,单位,备注\n钕铁硼磁钢,N42SH,8,个,含镝\n'],
  ['shift_jis', 'Japanese', '部品番号,品名,材質,員数,備考\nA-1,ネオジム磁石,N42SH,8,ﾈｵｼﾞﾑ\n'],
  ['euc-jp', 'Japanese', '部品番号,品名,材質,員数,備考\nA-1,ネオジム磁石,N42SH,8,\n'],
  ['big5', 'Taiwanese', '料號,品名,規格,用量\nA-1,釹鐵硼磁鐵,N42SH,8\n'],
  ['euc-kr', 'Korean', '품명,규격,소요량,단위,비고\n네오디뮴 자석,N42SH,8,개,중국\n'],
  ['windows-1252', 'German', 'Stückliste,Größe,Menge\nNdFeB-Magnet für Läufer,20×10 ±0,8\n'],
  ['windows-1252', 'French', 'Désignation,Quantité\nPièce aimantée à pôles,8\n'],
  ['windows-1250', 'Polish', 'Część,Ilość\nŁożysko ślizgowe źródła,8\n'],
  ['windows-1251', 'Russian', 'Наименование,Количество\nМагнит неодимовый,8\n'],
  ['ibm866', 'Russian', 'Наименование,Количество\nСерводвигатель,8\n'],
  ['koi8-r', 'Russian', 'Наименование,Количество\nСерводвигатель,8\n'],
  ['iso-8859-5', 'Russian', 'Наименование,Количество\nСерводвигатель,8\n'],
  ['x-mac-cyrillic', 'Russian', 'Наименование,Количество\nМагнит неодимовый,8\n'],
];

describe('legacy encodings are told apart', () => {
  it.each(SAMPLES)('%s (%s) by the words of the header', (label, _language, text) => {
    expect(found(encoderFor(label)(text))).toEqual({ encoding: label, text, note: null });
  });

  it.each(SAMPLES)('%s (%s) even where the header is ASCII', (label, _language, text) => {
    const body = `Part,Qty\n${text.slice(text.indexOf('\n') + 1).repeat(3)}`;
    expect(found(encoderFor(label)(body)).text).toBe(body);
  });

  it.each(['2.2µF', 'Würth', '±5 %', '25°C', 'Molex®', '10 kΩ'.replace('Ω', '²'), 'piéce'])(
    'a single sign in an ASCII file is Western: %s',
    (sign) => {
      const text = `Part,Qty\nR1,${sign}\nR2,x\n`;
      expect(found(encoderFor('windows-1252')(text)).text).toBe(text);
    },
  );

  it('also where another decoding damages a header so that a word of it is known', () => {
    const text =
      'Stufe;Pos.;Komponente;Menge;ME;Werkstoff;Änd.nr.\n1;0010;153;Gehäuse;1,000;ST;\n1;0020;154;Läufer, gehärtet;8;ST;\n';
    const words = new Set(['Stufe', 'Pos.', 'Komponente', 'Menge', 'ME', 'Werkstoff']);
    const score = (cell: string): number =>
      words.has(cell) ? 1 : cell !== 'Änd.nr.' && cell.endsWith('nr.') ? 0.25 : 0;
    const scoreRows = (rows: readonly (readonly string[])[]): number =>
      Math.max(0, ...rows.map((row) => row.reduce((sum, cell) => sum + score(cell), 0)));
    const { bytes } = toUtf8Text(encoderFor('windows-1252')(text), { encoding: null, scoreSample: scoreRows });
    expect(new TextDecoder().decode(bytes)).toBe(text);
  });

  it('also where the first character beyond ASCII comes late in a long file', () => {
    const text = `Part,Qty\n${'Screw M3,4\n'.repeat(20_000)}Läufer,1\n`;
    expect(found(encoderFor('windows-1252')(text)).text).toBe(text);
  });
});

describe('a few characters in a file of ASCII', () => {
  it.each([
    ['gb18030', '磁钢'],
    ['big5', '磁鐵'],
    ['shift_jis', '磁石'],
    ['euc-jp', '磁石'],
    ['euc-kr', '자석'],
    ['windows-1251', 'Магнит'],
    ['windows-1250', 'Łożysko'],
  ])('are read in %s, the encoding in which they are common', (label, word) => {
    const text = `Part,Qty\n${'Screw M3,4\n'.repeat(50)}${word},8\n`;
    expect(found(encoderFor(label)(text))).toEqual({ encoding: label, text, note: null });
  });

  // Their bytes are also words of Cyrillic letters with capitals and quotes in them.
  it.each(['氧化镝', '氧化铽', '氧化钇', '钐钴磁铁'])('name a rare earth: %s', (word) => {
    const text = `Part,Qty\n${'Bolt M3,4\n'.repeat(20)}${word},8\n`;
    expect(found(encoderFor('gb18030')(text))).toEqual({ encoding: 'gb18030', text, note: null });
  });

  it('of ISO-2022-JP are known by their escapes', () => {
    const bytes = Uint8Array.from("Part,\u001b$B<'@P\u001b(B\n", (character) => character.charCodeAt(0));
    expect(found(bytes)).toMatchObject({ encoding: 'iso-2022-jp', text: 'Part,磁石\n' });
  });
});

describe('Unicode', () => {
  const text = 'Part,Qty\n磁石,8\n';
  const utf16 = (littleEndian: boolean): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
    return bytes;
  };
  const with_ = (mark: readonly number[], bytes: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...bytes]);

  it('is known by its byte order mark, which is no part of the text', () => {
    expect(found(with_([0xef, 0xbb, 0xbf], new TextEncoder().encode(text)))).toMatchObject({ encoding: 'utf-8', text });
    expect(found(with_([0xff, 0xfe], utf16(true)))).toMatchObject({ encoding: 'utf-16le', text });
    expect(found(with_([0xfe, 0xff], utf16(false)))).toMatchObject({ encoding: 'utf-16be', text });
  });

  it('in UTF-16 without a mark is known by its zero bytes', () => {
    expect(found(utf16(true))).toMatchObject({ encoding: 'utf-16le', text });
    expect(found(utf16(false))).toMatchObject({ encoding: 'utf-16be', text });
  });

  it.each([
    ['with a mark', [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]],
    ['with a mark, high bytes first', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x41]],
    ['without one', Array.from('Part,Qty').flatMap((character) => [character.charCodeAt(0), 0, 0, 0])],
    [
      'without one, high bytes first',
      Array.from('Part,Qty').flatMap((character) => [0, 0, 0, character.charCodeAt(0)]),
    ],
  ])('in UTF-32 %s is refused, not read as something else', (_, bytes) => {
    expect(() => found(Uint8Array.from(bytes))).toThrow(expect.objectContaining({ code: 'encoding-unsupported' }));
  });

  it.each(['\x15', '\x25', '\x0d\x25'])('in EBCDIC (line end %j) is refused too', (end) => {
    const page: Readonly<Record<string, number>> = { ' ': 0x40, ',': 0x6b, '.': 0x4b };
    const code = (one: string): number =>
      page[one] ??
      (/\d/.test(one)
        ? 0xf0 + Number(one)
        : /[a-i]/i.test(one)
          ? 0x80 + (one.toUpperCase().charCodeAt(0) - 64) + (one < 'a' ? 0x40 : 0)
          : /[j-r]/i.test(one)
            ? 0x90 + (one.toUpperCase().charCodeAt(0) - 73) + (one < 'a' ? 0x40 : 0)
            : 0xa0 + (one.toUpperCase().charCodeAt(0) - 81) + (one < 'a' ? 0x40 : 0));
    const line = (of: string): number[] => [...Array.from(of, code), ...Array.from(end, (one) => one.charCodeAt(0))];
    const list = ['Part,Description,Qty', 'M 1,NdFeB magnet N42SH,8', 'B 2,Hex bolt M8x20,12'].flatMap(line);
    expect(() => found(Uint8Array.from(list))).toThrow(
      expect.objectContaining({ code: 'encoding-unsupported', message: expect.stringContaining('EBCDIC') as string }),
    );
  });

  it('with a broken byte among many good ones stays UTF-8, and the replacement is told', () => {
    const bytes = with_([0xb5, 0x46, 0x0a], new TextEncoder().encode('磁石,8\n'.repeat(20)));
    expect(found(bytes)).toMatchObject({ encoding: 'utf-8', note: expect.stringContaining('U+FFFD') as string });
  });

  it('round-trips any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        // A mark at the start is one, and zero bytes may be UTF-16.
        fc.pre(!any.startsWith('\ufeff') && !any.includes('\0'));
        expect(found(new TextEncoder().encode(any)).text).toBe(any);
      }),
    );
  });
});

describe('a character that an export has cut', () => {
  const WORDS: readonly (readonly [string, readonly string[]])[] = [
    ['gb18030', ['钕铁硼磁钢', '伺服电机', '氧化镝', '螺丝', '轴承', '电路板']],
    ['shift_jis', ['ネオジム磁石', 'サーボモータ', '酸化ジスプロシウム', 'ねじ', '軸受', '基板']],
    ['euc-kr', ['네오디뮴 자석', '서보모터', '산화디스프로슘', '나사', '베어링', '기판']],
    ['big5', ['釹鐵硼磁鐵', '伺服馬達', '氧化鏑', '螺絲', '軸承', '電路板']],
    ['utf-8', ['Läufer', 'Größe', 'Gehäuse', 'Prüfstück', 'Träger', 'Stückliste']],
  ];
  const encodersOf = new Map(
    WORDS.map(([label]) => [
      label,
      label === 'utf-8' ? (text: string) => new TextEncoder().encode(text) : encoderFor(label),
    ]),
  );

  it.each(WORDS)('costs that cell and not the file: %s', (label, words) => {
    const encode = encodersOf.get(label) as (text: string) => Uint8Array;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 8, maxLength: 20 }), fc.nat(), (chosen, at) => {
        const lines = chosen.map((word, line) => ({ head: `P-${String(line)},`, word }));
        const cut = at % lines.length;
        const pieces = lines.map(({ head, word }, line) => {
          const bytes = encode(word);
          // The last character loses its last byte: what ends in ASCII is whole.
          const wide = bytes.findLastIndex((byte) => byte > 0x7f);
          return line === cut
            ? [...encode(head), ...bytes.subarray(0, label === 'utf-8' ? wide : bytes.length - 1), 0x0a]
            : [...encode(`${head}${word}\n`)];
        });
        const { text } = found(Uint8Array.from([...encode('Part,Description\n'), ...pieces.flat()]));
        for (const [line, { head, word }] of lines.entries())
          if (line !== cut) expect(text).toContain(`\n${head}${word}\n`);
      }),
    );
  });
});

it('text of DOS is read in its code page', () => {
  const bytes = Uint8Array.from('Teil,Menge\nL\u0084ufer f\u0081r Geh\u0084use,4\nSt\u0081ck,1\n', (one) =>
    one.charCodeAt(0),
  );
  expect(found(bytes)).toEqual({ encoding: 'ibm850', text: 'Teil,Menge\nLäufer für Gehäuse,4\nStück,1\n', note: null });
});

describe('a forced encoding', () => {
  const force = (bytes: Uint8Array, encoding: string): string =>
    new TextDecoder().decode(toUtf8Text(bytes, { encoding, scoreSample }).bytes);

  it('is used as it is told', () => {
    expect(force(Uint8Array.of(0xb5), 'windows-1251')).toBe('µ');
    expect(force(Uint8Array.of(0xe4), 'latin1')).toBe('ä');
  });

  it('forgives a few broken characters, and says so', () => {
    const cut = Uint8Array.from([...encoderFor('shift_jis')('部品番号,品名\n1,サーボモー'), 0x83, 0x0a]);
    expect(toUtf8Text(cut, { encoding: 'shift_jis', scoreSample }).note).toContain('replaced by U+FFFD');
    expect(force(cut, 'shift_jis')).toContain('サーボモー\ufffd\n');
  });

  it('that does not exist, or does not fit, is an error with a hint', () => {
    expect(() => force(Uint8Array.of(0x41), 'klingon')).toThrow(expect.objectContaining({ code: 'encoding-unknown' }));
    expect(() => force(Uint8Array.of(0xff), 'utf-8')).toThrow(expect.objectContaining({ code: 'encoding-mismatch' }));
  });
});

describe('a stated encoding that the bytes contradict is refused, and never read as something else', () => {
  const UTF8 = new TextEncoder().encode('품번,품명,수량\nMAG-30412,자석 N42SH,8\n');
  const ASCII = new TextEncoder().encode('Part number,Description,Qty\nMAG-30412,Magnet N42SH,8\n');
  const wide = (text: string, order: 'le' | 'be'): Uint8Array => {
    const bytes = Buffer.from(text, 'utf16le');
    return Uint8Array.from(order === 'le' ? bytes : bytes.swap16());
  };
  const force = (bytes: Uint8Array, encoding: string): string =>
    new TextDecoder().decode(toUtf8Text(bytes, { encoding, scoreSample }).bytes);
  const refusing = (bytes: Uint8Array, encoding: string) => expect(() => force(bytes, encoding), encoding);

  it('UTF-8 is no code page, and no double-byte set', () => {
    for (const encoding of ['windows-1252', 'latin1', 'windows-1250', 'windows-1251', 'koi8-r', 'ibm866', 'gb18030', 'big5', 'shift_jis', 'euc-kr'])
      refusing(UTF8, encoding).toThrow(expect.objectContaining({ code: 'encoding-mismatch', hint: expect.stringContaining('Leave the encoding out') as string })); // prettier-ignore
    for (const text of ['5µF,8', 'Würth,8', 'Läufer für Größe,8', 'Qty: 8 个', 'Деталь', '±0,1 °C', '…'])
      refusing(new TextEncoder().encode(`Part,Description\n${text}\n`), 'windows-1252').toThrow('well-formed utf-8');
  });

  it('what is not wide is no UTF-16, and neither is the other order of its bytes', () => {
    const korean = '품번,품명,수량\r\nMAG-30412,자석,8\r\n';
    for (const encoding of ['utf-16le', 'utf-16be']) {
      for (const bytes of [
        UTF8,
        ASCII,
        encoderFor('windows-1252')('Stück,Größe\n'),
        wide(korean, encoding === 'utf-16le' ? 'be' : 'le'),
      ])
        refusing(bytes, encoding).toThrow(expect.objectContaining({ code: 'encoding-mismatch' }));
      expect(force(wide(korean, encoding === 'utf-16le' ? 'le' : 'be'), encoding)).toBe(korean);
    }
    refusing(wide('Part,Qty\nMAG-1,8\n', 'le'), 'utf-8').toThrow('those of utf-16le');
  });

  it('a byte order mark is what it says, and control characters are no text', () => {
    refusing(Uint8Array.of(0xef, 0xbb, 0xbf, ...ASCII), 'windows-1252').toThrow('byte order mark says utf-8');
    refusing(Uint8Array.of(0xff, 0xfe, ...wide('Part,Qty\n', 'le')), 'utf-8').toThrow('byte order mark says utf-16le');
    refusing(encoderFor('shift_jis')('部品番号,品名\n1,サーボモータ\n'), 'windows-1252').toThrow('control characters');
  });

  it('ASCII fits all that is made on it, and so does what is UTF-8 by chance alone', () => {
    for (const encoding of ['utf-8', 'windows-1252', 'windows-1251', 'gb18030', 'shift_jis', 'euc-kr', 'big5'])
      expect(force(ASCII, encoding)).toBe(new TextDecoder().decode(ASCII));
    const bore = 'Part,Bore\nSHA-3041,Ø±0.1\nSHA-3042,Ø±0.2\n';
    expect(force(encoderFor('windows-1252')(bore), 'windows-1252')).toBe(bore);
    expect(force(new Uint8Array(0), 'utf-16le')).toBe('');
    for (const [label, , text] of SAMPLES) expect(force(encoderFor(label)(text), label)).toBe(text);
  });
});

it('any bytes at all come out as well-formed UTF-8', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      fc.pre(!(bytes[0] === 0xff && bytes[1] === 0xfe) && !(bytes[0] === 0 && bytes[1] === 0));
      try {
        found(bytes);
      } catch (error) {
        // Where nothing fits, that is said.
        expect(error).toMatchObject({ code: 'encoding-unknown' });
      }
    }),
    { numRuns: 300 },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../errors.ts';
import { createScanner, toUtf8, type ScannerOptions } from './scanner.ts';
import { defaultLimits, type ReadLimits } from '../types.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Setup extends ScannerOptions {
  limits?: Partial<ReadLimits>;
  cuts?: readonly number[];
}

/** Events as one line each; neighbouring texts are joined, since they may come in pieces. */
function events(document: string | Uint8Array, setup: Setup = {}): string[] {
  const told: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') told.push(JSON.stringify(text));
    text = '';
  };
  const scanner = createScanner(
    {
      open(tag) {
        flush();
        const attributes = tag.attributes().map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`);
        const where = `${String(tag.line)}:${String(tag.column)}`;
        told.push(`<${tag.local}${attributes.join('')}> ${tag.namespace ?? '-'} @${where} ^${String(tag.depth)}`);
      },
      close(local, depth) {
        flush();
        told.push(`</${local}> ^${String(depth)}`);
      },
      text: (piece) => (text += piece),
    },
    { ...defaultLimits, ...setup.limits },
    setup,
  );
  const bytes = typeof document === 'string' ? utf8(document) : document;
  let from = 0;
  for (const cut of [...(setup.cuts ?? []), bytes.length]) {
    scanner.write(bytes.slice(from, cut));
    from = cut;
  }
  scanner.end();
  return told;
}

const texts = (document: string, setup?: Setup): string[] =>
  events(document, setup)
    .filter((event) => event.startsWith('"'))
    .map((event) => JSON.parse(event) as string);

function failure(document: string | Uint8Array, setup: Setup = {}): ReadError {
  try {
    events(document, setup);
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error('no error was thrown');
}

describe('tags', () => {
  it('tells elements with depth, place and attributes', () => {
    expect(events('<a>\n  <b x="1" y=\'2\'/>\n</a>')).toEqual([
      '<a> - @1:1 ^0',
      '"\\n  "',
      '<b x="1" y="2"> - @2:3 ^1',
      '</b> ^1',
      '"\\n"',
      '</a> ^0',
    ]);
  });

  it('accepts white space wherever a tag allows it, and a ">" in a value', () => {
    expect(events('<a\n x = "1>2"\t\n></a \n>')).toEqual(['<a x="1>2"> - @1:1 ^0', '</a> ^0']);
    expect(events('<a\n\n x="1"\n><b/></a>')[1]).toBe('<b> - @4:2 ^1');
  });

  it('finds an attribute by local name and prefers the one without a prefix', () => {
    const found: (string | null)[] = [];
    const scanner = createScanner(
      { open: (tag) => found.push(tag.attribute('id'), tag.attribute('none')), close: () => null, text: () => null },
      defaultLimits,
    );
    scanner.write(utf8('<a r:id="1" id="2"><b r:id="3"/></a>'));
    scanner.end();
    expect(found).toEqual(['2', null, '3', null]);
  });

  it('takes names in any script, and names that objects have', () => {
    expect(events('<物料 名称="磁铁"><__proto__ constructor="x"/></物料>')).toEqual([
      '<物料 名称="磁铁"> - @1:1 ^0',
      '<__proto__ constructor="x"> - @1:25 ^1',
      '</__proto__> ^1',
      '</物料> ^0',
    ]);
  });

  it('resolves prefixes, default namespaces and their scope', () => {
    const told = events(
      '<p:a xmlns:p="urn:p" xmlns="urn:d"><b/><c xmlns=""><d/></c><e xmlns:p="urn:q"><p:f/></e><p:g/></p:a>',
    );
    const opened = told
      .filter((event) => !event.startsWith('</'))
      .map((event) => event.replace(/ xmlns[^>]*"|@.*/g, ''));
    expect(opened).toEqual(['<a> urn:p ', '<b> urn:d ', '<c> - ', '<d> - ', '<e> urn:d ', '<f> urn:q ', '<g> urn:p ']);
  });

  it('forgets the prefixes of an element that has ended, also when one inside it bound them again', () => {
    const told = events('<r><a xmlns:p="urn:1"><b xmlns:p="urn:2"/></a><p:c/></r>');
    expect(told.find((event) => event.startsWith('<c>'))).toMatch(/^<c> - /);
  });

  it('leaves an unbound prefix without a namespace, and knows xml:', () => {
    expect(
      events('<a><q:b/><xml:c/></a>').filter((event) => event.startsWith('<q') || / - @| http/.test(event)),
    ).toEqual(['<a> - @1:1 ^0', '<b> - @1:4 ^1', '<c> http://www.w3.org/XML/1998/namespace @1:10 ^1']);
  });
});

describe('text', () => {
  it('resolves predefined entities and character references beyond the BMP', () => {
    expect(texts('<a>&lt;&gt;&amp;&quot;&apos; &#233;&#xE9; &#x1F9F2;&#129522;</a>')).toEqual(['<>&"\' éé 🧲🧲']);
    expect(events('<a x="&lt;&#10;&#x94D5;&amp;amp;"/>')[0]).toBe('<a x="<\\n铕&amp;"> - @1:1 ^0');
  });

  it('takes hundreds of thousands of references without complaint', () => {
    expect(texts(`<a>${'&quot;'.repeat(300_000)}</a>`)).toEqual(['"'.repeat(300_000)]);
  });

  it('reads CDATA as text and leaves comments and instructions out', () => {
    expect(texts('<a>N<!-- 5 > <b> --><![CDATA[4<2>&amp;]]]]><?php "?" > ?>SH</a>')).toEqual(['N4<2>&amp;]]SH']);
  });

  it('makes every line end a line feed in text and a space in values', () => {
    expect(texts('<a>1\r\n2\r3\n<![CDATA[4\r\n5\r]]></a>')).toEqual(['1\n2\n3\n4\n5\n']);
    expect(events('<a x="1\r\n2\t3\n4"/>')[0]).toBe('<a x="1 2 3 4"> - @1:1 ^0');
  });

  it('allows a prolog, a byte order mark, comments and white space around the root', () => {
    expect(events('\uFEFF<?xml version="1.0"?>\n<!-- c -->\n<a/>\n<!-- d --><?e?>\n')).toEqual([
      '<a> - @3:1 ^0',
      '</a> ^0',
    ]);
  });
});

describe('DOCTYPE', () => {
  it('that gives an attribute a text by default is refused: it would be passed over', () => {
    const of = (list: string): string => `<!DOCTYPE a [<!ELEMENT a (#PCDATA)>\n<!ATTLIST a ${list}>]><a/>`;
    expect(failure(of('material CDATA "NdFeB N48H"'))).toMatchObject({
      code: 'xml-default',
      message: expect.stringMatching(/attribute material /) as string,
    });
    for (const list of [
      'm CDATA #IMPLIED',
      'm (Yes|No) "No"',
      'v CDATA "1.02"',
      'u CDATA "mm"',
      'm CDATA #FIXED "NdFeB"',
      'xmlns CDATA "http://x.y"',
    ])
      expect(events(of(list)), list).toHaveLength(2);
    expect(events('<!DOCTYPE a [<!-- <!ATTLIST a m CDATA "NdFeB N48H"> -->]><a/>')).toHaveLength(2);
  });

  const subset = `<!DOCTYPE a PUBLIC "-//X//" 'x.dtd' [ <!-- ' ]> --> <!ENTITY e "]>"> <!ELEMENT a (b)> <?p ]> ' ?> ] >`;

  it('is passed over, its internal subset included', () => {
    expect(events(`${subset}\n<a/>`)).toEqual(['<a> - @2:1 ^0', '</a> ^0']);
    expect(events('<!DOCTYPE a SYSTEM "a.dtd"><a/>')).toHaveLength(2);
  });

  it('is never processed: its entities are errors where they are used', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY e "x"><!ENTITY f "&e;&e;">]>';
    expect(failure(`${bomb}<a>&f;</a>`)).toMatchObject({ code: 'xml-entity' });
    // To resolve them is what such a document is made for.
    expect(failure(`${bomb}<a>&f;</a>`)).toMatchObject({
      hint: expect.stringMatching(/^Ask the sender(?!.*noent)/) as string,
    });
    expect(failure(`${bomb}<a b="&f;"/>`)).toMatchObject({ code: 'xml-entity' });
  });

  it('is refused in package parts', () => {
    expect(failure(`${subset}<a/>`, { refuseDoctype: true, part: 'xl/workbook.xml' })).toMatchObject({
      code: 'doctype-refused',
      location: { part: 'xl/workbook.xml' },
    });
  });
});

describe('what is not well-formed', () => {
  it.each([
    ['a mismatched end tag', '<a><b></a>', 1, 7],
    ['an end tag that only begins alike', '<ab></abc>', 1, 5],
    ['an end tag too many', '<a/>\n</a>', 2, 1],
    ['an open element', '<a>\n<b>x</b>', 2, 9],
    ['a tag that is cut off', '<a><b x="1', 1, 11],
    ['an end tag that is cut off', '<a></a', 1, 7],
    ['a cut-off comment', '<a/><!-- x', 1, 11],
    ['a cut-off CDATA section', '<a><![CDATA[ x ]]', 1, 18],
    ['a duplicate attribute', '<a x="1" y="2" x="3"/>', 1, 16],
    ['a "<" in a value', '<a x="1<2"/>', 1, 8],
    ['a value without quotes', '<a x=1/>', 1, 6],
    ['an attribute without a value', '<a x/>', 1, 5],
    ['attributes that touch', '<a x="1"y="2"/>', 1, 9],
    ['a lone ampersand', '<a>R & D</a>', 1, 6],
    ['a reference to no character', '<a>&#xD800;</a>', 1, 4],
    ['a tag name that is none', '<a>< b/></a>', 1, 4],
    ['text before the root', 'x<a/>', 1, 1],
    ['text after the root', '<a/>x', 1, 5],
    ['a second root', '<a/>\n<b/>', 2, 1],
    ['no root', '<!-- nothing -->', 1, 17],
    ['nothing at all', '', 1, 1],
    ['a DOCTYPE too late', '<a/><!DOCTYPE a>', 1, 5],
    ['a NUL byte', '<a>\0</a>', 1, 4],
  ])('%s', (_name, document, line, column) => {
    expect(failure(document)).toMatchObject({ code: 'xml-malformed', location: { line, column } });
    const everywhere = Array.from({ length: document.length }, (_, index) => index);
    expect(failure(document, { cuts: everywhere })).toMatchObject({
      code: 'xml-malformed',
      location: { line, column },
    });
  });

  it.each([
    ['a Latin-1 byte', [0xe4]],
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a lone continuation', [0x80]],
  ])('%s is a matter of encoding', (_name, bytes) => {
    const document = Uint8Array.from([...utf8('<a>'), ...bytes, ...utf8('</a>')]);
    expect(failure(document)).toMatchObject({ code: 'xml-encoding' });
    const inValue = Uint8Array.from([...utf8('<a b="'), ...bytes, ...utf8('"/>')]);
    expect(failure(inValue)).toMatchObject({ code: 'xml-encoding' });
  });
});

describe('limits', () => {
  it('bounds depth', () => {
    const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(events(nested(5), { limits: { depth: 5 } })).toHaveLength(10);
    expect(failure(nested(6), { limits: { depth: 5 } })).toMatchObject({ code: 'limit-depth' });
  });

  it('bounds a text, in however many pieces, and a tag', () => {
    expect(failure(`<a>${'x&amp;'.repeat(600)}</a>`, { limits: { textBytes: 1000 } })).toMatchObject({
      code: 'limit-text-bytes',
    });
    const tag = `<a x="${'y'.repeat(3000)}`;
    expect(failure(tag, { limits: { textBytes: 1000 }, cuts: [500, 1500, 2000] })).toMatchObject({
      code: 'limit-text-bytes',
    });
  });
});

describe('chunks', () => {
  const document =
    '\uFEFF<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "]>">]>\r\n<a xmlns="urn:钕"\n b=\'钕&#x1F9F2;"\'><!-- - -- -->' +
    '\r\n钕铁硼 &amp; 🧲\r<![CDATA[ ]] > 磁铁\r\nN42SH]]]><c d="1"/>Ø20 &quot;x&quot;</a >\n';

  it('may be cut anywhere', () => {
    const whole = events(document);
    const length = utf8(document).length;
    for (let cut = 0; cut <= length; cut++) expect(events(document, { cuts: [cut] })).toEqual(whole);
    expect(events(document, { cuts: Array.from({ length }, (_, index) => index) })).toEqual(whole);
  });

  const leaf = fc.oneof(
    fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\0<&\r]/g, '')),
    fc.constantFrom('&amp;', '&#x94D5;', '<!-- 磁 -->', '<![CDATA[<&>]]>', '\r\n', '<e/>', '<e f="磁&lt;"/>'),
  );
  const { element } = fc.letrec<{ element: string }>((tie) => ({
    element: fc
      .tuple(fc.constantFrom('a', 'ns:b', '物'), fc.array(fc.oneof({ depthSize: 'small' }, leaf, tie('element'))))
      .map(([name, children]) => `<${name} x="1">${children.join('')}</${name}>`),
  }));

  it('give the same events wherever they are cut (property)', () => {
    fc.assert(
      fc.property(element, fc.array(fc.nat(400)), (generated, at) => {
        const length = utf8(generated).length;
        const cuts = at.filter((cut) => cut <= length).sort((a, b) => a - b);
        expect(events(generated, { cuts })).toEqual(events(generated));
      }),
    );
  });
});

describe('toUtf8', () => {
  const utf16 = (text: string, little: boolean): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
    return bytes;
  };

  it('leaves UTF-8 alone, without copying it', () => {
    const bytes = utf8('<?xml version="1.0" encoding="UTF-8"?><a>钕</a>');
    expect(toUtf8(bytes)).toBe(bytes);
  });

  it.each([true, false])('decodes UTF-16 with and without a mark (little-endian: %s)', (little) => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><a>钕</a>';
    expect(texts(new TextDecoder().decode(toUtf8(utf16(text, little))))).toEqual(['钕']);
    expect(texts(new TextDecoder().decode(toUtf8(utf16(`\uFEFF${text}`, little))))).toEqual(['钕']);
  });

  it('decodes what the declaration states', () => {
    const bytes = Uint8Array.from([...utf8("<?xml version='1.0' encoding='windows-1252'?><a>"), 0xd8, ...utf8('</a>')]);
    expect(new TextDecoder().decode(toUtf8(bytes))).toContain('<a>Ø</a>');
    expect(new TextDecoder().decode(toUtf8(bytes, 'windows-1251'))).toContain('<a>Ш</a>');
  });

  it('passes over a declaration of UTF-16 in single bytes', () => {
    const bytes = utf8('<?xml version="1.0" encoding="utf-16"?><a/>');
    expect(toUtf8(bytes)).toBe(bytes);
  });

  it('names an encoding that it does not know, and one that the bytes are not in', () => {
    expect(() => toUtf8(utf8('<?xml version="1.0" encoding="klingon"?><a/>'))).toThrow(/klingon/);
    const bytes = Uint8Array.from([
      ...utf8('<?xml version="1.0" encoding="gb18030"?><a>'),
      0xff,
      0xff,
      ...utf8('</a>'),
    ]);
    expect(() => toUtf8(bytes)).toThrow(ReadError);
  });
});

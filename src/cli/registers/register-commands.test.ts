import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runReal, TODAY } from '../cli-io.fixture.ts';

const PAGE = readFileSync(resolve(import.meta.dirname, '../../../docs/register.md'), 'utf8');

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'lintanide-register-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Words of a command line; quotes hold a word together. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));

const run = (line: string, today: string = TODAY) => runReal(folder, wordsOf(line), { today: () => today });
const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const blocks = (kind: string): string[] =>
  [...PAGE.matchAll(new RegExp(`\`\`\`${kind}\n(.*?)\`\`\``, 'gs'))].map(([, text]) => text ?? '');

const BOM =
  'Part number,Description,Manufacturer,Qty\nMAG-30412,Magnet segment NdFeB N42SH,Nordmark,8\nSCR-00100,Hex bolt M5 steel,,4\nSCR-00200,Washer M5 steel,,4\n';
const REGISTER = 'lintanide.parts.csv';

describe('the page on the register', () => {
  it('shows what the commands print, and the register they leave', async () => {
    const [servo = '', pump = '', left = ''] = blocks('csv');
    write('boms/servo.csv', servo);
    write('boms/pump.csv', pump);
    const shown = blocks('console');
    expect(shown.length).toBeGreaterThan(4);
    for (const block of shown) {
      const [command = '', ...expected] = block.split('\n');
      const { out, err } = await run(command.replace('$ lintanide ', ''));
      expect(err + out, command).toBe(expected.join('\n'));
    }
    expect(read('boms/lintanide.parts.csv')).toBe(left);
    expect(readdirSync(join(folder, 'boms')).sort()).toEqual(['lintanide.parts.csv', 'pump.csv', 'servo.csv']);
  });
});

describe('ask', () => {
  it('lowers the error to a warning, so that a commit passes', async () => {
    write('a.csv', BOM);
    expect((await run('a.csv')).code).toBe(1);
    expect((await run('ask MAG-30412 --owner Ana --due 2026-12-15')).code).toBe(0);
    expect((await run('a.csv')).code).toBe(0);
    expect((await run('a.csv', '2026-12-16')).code).toBe(1);
  });

  it('names a maker, and asks another maker’s part of the same number again', async () => {
    write('a.csv', BOM);
    await run('ask MAG-30412 --owner Ana --due 2026-12-15 --mfr Nordmark');
    expect(read(REGISTER).split('\n')[1]).toBe(',Nordmark,MAG-30412,open,Ana,2026-11-24,2026-12-15');
    write('a.csv', BOM.replace('Nordmark', 'Sunmag'));
    expect((await run('a.csv')).code).toBe(1);
  });

  it.each([
    ['ask', 'ask needs a part number'],
    ['ask MAG-1', 'ask needs --owner'],
    ['ask MAG-1 --owner Ana', 'ask needs --due'],
    ['ask MAG-1 --owner Ana --due tomorrow', '--due "tomorrow" is no date'],
    ['ask MAG-1 --owner Ana --due 2026-11-01', 'is before 2026-11-24'],
    ['ask MAG-1 --owner Ana --due 2026-12-01 --file answers.csv', 'is not called lintanide.parts.csv'],
    ['answer MAG-1', 'answer was given nothing to keep'],
    ['answer MAG-1 --set Dy', 'is not of the form COLUMN=VALUE'],
    ['answer MAG-1 --set Dyy=2', 'has no column "Dyy"'],
    ['answer MAG-1 --set Dy=some', 'the share "some" cannot be kept'],
    ['answer MAG-1 --set Dy=210', 'the impossible share 210 wt %'],
    ['answer MAG-1 --set licenceExpiry=soon', 'the date "soon"'],
    ['answer MAG-1 --state done', '"done" cannot be kept'],
    ['answer MAG-1 --document none.pdf', 'There is no file none.pdf'],
    ['parts', 'parts was given nothing to do'],
    ['parts check', 'There is no lintanide.parts.csv here or below'],
    ['parts check x/lintanide.parts.csv', 'There is no register at x/lintanide.parts.csv'],
  ])('%s is wrong usage', async (line, sentence) => {
    const { code, err } = await run(line);
    expect(err).toContain(sentence);
    expect(code).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('answer', () => {
  it('of a part that the bills say nothing of makes a finding, and says what is still to be answered', async () => {
    write('a.csv', BOM);
    const { out } = await run('answer SCR-00100 --set Dy=2.1 --method ICP --limit 0.01');
    expect(out).toContain('closes 0 findings, opens 1: material\n');
    expect(out).toContain('which material it is, nobody has said: lintanide answer SCR-00100 --set material=NAME');
    expect((await run('answer SCR-00100 --set material=ndfeb-sintered --set Tb=0.1')).out).toContain(
      'closes 0 findings, opens 1: licence\n',
    );
    expect((await run('answer SCR-00100 --set licence=L-1')).out).toContain('closes 1 finding, opens 0\n');
    expect((await run('a.csv')).out).toContain('SCR-00100');
  });

  it('that found nothing with a limit too high to exclude it settles nothing, and says what to ask for', async () => {
    write('a.csv', BOM);
    const { out } = await run('answer MAG-30412 --set Dy=0 --set Tb=0 --method XRF --limit 5');
    expect(out).toContain('closes 0 findings, opens 2: Dy, Tb\n');
    expect(out).toContain(
      'Dy not found down to 5 wt %, and up to 4.5 % is usual: ask for a method with a lower limit\n',
    );
    expect(read(REGISTER)).toContain(',partial,');
  });

  it('that says of a silent part that nothing is inside is kept, and said to change nothing', async () => {
    write('a.csv', BOM);
    expect((await run('answer SCR-00100 --set material=none')).out).toContain('Nothing is reported of this part');
  });

  it('is told by explain, with what was declared and where', async () => {
    write('a.csv', BOM);
    await run('answer SCR-00100 --set Dy=2.1 --method ICP --limit 0.01');
    const { out } = await run('explain a.csv SCR-00100');
    expect(out).toContain('declared in the register');
    expect(out).toContain('"Dy 2.1 wt% (ICP, limit 0.01)": declared share of Dy');
  });

  it('keeps a method with the shares that were measured by it', async () => {
    write('a.csv', BOM);
    await run('answer MAG-30412 --set Dy=0 --method ICP --limit 0.01');
    await run('answer MAG-30412 --set Tb=0');
    const { out } = await run('a.csv --reporter concise');
    expect(out).toContain('Dy 0 wt% (ICP, limit 0.01)');
    expect(out).toContain('Tb 0 wt% (claimed, not proven: no method, no detection limit)');
  });

  it('keeps each report with the shares that rest on it', async () => {
    write('a.csv', BOM);
    const valuesOf = (): Record<string, string> => {
      const [head = '', line = ''] = read(REGISTER).split('\n');
      const fields = line.split(',');
      return Object.fromEntries(head.split(',').map((name, at) => [name, fields[at] ?? '']));
    };
    await run('answer MAG-30412 --set Dy=2.1 --set report=R-1 --method ICP --limit 0.01');
    await run('answer MAG-30412 --set Tb=0 --set report=R-2 --method XRF --limit 0.05');
    expect(valuesOf()).toMatchObject({ DyReport: 'R-1', DyMethod: 'ICP', report: 'R-2', method: 'XRF' });
    // A share whose report nobody named rests on none of those before.
    await run('answer MAG-30412 --set Ho=0 --method ICP --limit 0.01');
    expect(valuesOf()).toMatchObject({ DyReport: 'R-1', TbReport: 'R-2', report: '' });
    await run('answer MAG-30412 --set Dy=2.3 --method ICP --limit 0.01');
    expect(valuesOf()).toMatchObject({ Dy: '2.3', DyReport: '', TbReport: 'R-2' });
    expect((await run('evidence a.csv a.csv')).out).toContain('TbReport R-2');
  });

  it('gives shares of before no report that came later, and keeps a report that no share rests on', async () => {
    write('a.csv', BOM);
    await run('answer MAG-30412 --set Dy=2.1 --method ICP --limit 0.01');
    await run('answer MAG-30412 --set Tb=0 --set report=R-2 --method ICP --limit 0.01');
    expect(read(REGISTER).split('\n')[0]).toMatch(/,TbReport\b/);
    expect(read(REGISTER)).not.toMatch(/\breport\b.*\n.*,R-2,R-2|DyReport/);
    write(REGISTER, 'partNumber,state,due,report\nMAG-30412,partial,2026-12-15,R-9\n');
    await run('answer MAG-30412 --set Dy=2.1 --method ICP --limit 0.01');
    expect(read(REGISTER)).toContain(',R-9');
  });

  it('gives an old claim no method that came later', async () => {
    write('a.csv', BOM);
    await run('answer MAG-30412 --set Dy=0');
    await run('answer MAG-30412 --set Tb=0 --method ICP --limit 0.01');
    expect((await run('a.csv --reporter concise')).out).toContain('Dy 0 wt% (claimed, not proven');
  });

  it('keeps what people keep there, and writes nothing that a spreadsheet would run', async () => {
    write('a.csv', BOM);
    write(REGISTER, 'shelf;partNumber;state;due\r\n"B;1";MAG-30412;open;2026-12-15\r\n');
    await run('answer MAG-30412 --set Dy=2.1 --set Tb=0.3 --set licence=L-1 --set note==1+1 --set shelf=C2');
    expect(read(REGISTER)).toBe(
      "shelf;partNumber;state;due;Dy;Tb;licence;note\r\nC2;MAG-30412;answered;2026-12-15;2.1;0.3;L-1;'=1+1\r\n",
    );
  });

  it('escapes what a file says before it reaches the terminal', async () => {
    write('a.csv', BOM);
    write(REGISTER, 'partNumber,state,note\nMAG-30412,answered,\u001b[31mred\n');
    const { out } = await run('answer MAG-30412 --set note=plain');
    expect(out).toContain('\\u{1b}[31mred -> plain');
  });

  it('does not touch a register that cannot be read', async () => {
    const broken = 'partNumber,state\nMAG-30412,opened\n';
    write('a.csv', BOM);
    write(REGISTER, broken);
    const { code, err } = await run('answer MAG-30412 --set Dy=1');
    expect(err).toContain('lintanide.parts.csv:2 has the state "opened"');
    expect([code, read(REGISTER)]).toEqual([2, broken]);
  });
});

describe('parts check', () => {
  it('finds what is impossible, due, unknown, changed or without a part', async () => {
    write('a.csv', BOM);
    write('report.pdf', 'as it is now');
    const before = createHash('sha256').update('as it was').digest('hex');
    write(REGISTER, ['partNumber,state,owner,due,validUntil,material,Dy,Nd,method,detectionLimit,licenceExpiry,document,sha256,cas,shelf', 
      'MAG-30412,answered,,,2026-11-01,,0,,,,2026-10-31,,,,',
      'MAG-2,open,Ana,2026-11-01,,,,,,,,,,,',
      'MAG-3,answered,,,,,60,70,,,,,,,',
      'MAG-4,answered,,,,ferrite,2,,,,,,,,',
      'MAG-5,answered,,,,plastic,,,,,,,,,',
      `MAG-6,answered,,,,,0.01,,ICP,0.05,,report.pdf,${before},1308-87-9,`,
      'MAG-7,done,,,,,,,,,,,,,',
      'MAG-8,answered,,31.12.2026,,,,,,,,,,,', ''].join('\n')); // prettier-ignore
    const { code, out } = await run('parts check');
    expect(code).toBe(1);
    const said = [...out.matchAll(/^lintanide\.parts\.csv:(\d+) {2}(\w+) {2,}([\w-]+)/gm)].map(([, line, level, id]) => `${line} ${level} ${id}`); // prettier-ignore
    expect(said).toEqual([
      '1 warning register-unknown-column',
      '2 error register-expired',
      '2 error register-licence-expired',
      '2 warning register-claim',
      '3 error register-overdue',
      '3 warning register-no-bom',
      '4 error register-sum',
      '4 warning register-no-bom',
      '5 error register-sum',
      '5 warning register-no-bom',
      '6 warning register-material',
      '6 warning register-no-bom',
      '7 warning register-limit',
      '7 error register-cas',
      '7 error register-document-changed',
      '7 warning register-no-bom',
      '8 error register-state',
      '9 error register-date',
    ]);
    expect(out).toContain('1 register, 6 lines: 9 errors, 9 warnings');
  });

  it('has nothing to say of a declared share that the bill is silent of: it is a finding', async () => {
    write('a.csv', BOM);
    write(REGISTER, 'partNumber,state,Dy,due,owner\nSCR-00100,partial,2,2026-12-31,Ana\n');
    expect((await run('parts check')).out).toBe('1 register, 1 line: 0 errors, 0 warnings\n');
    expect((await run('a.csv --reporter concise')).out).toContain('SCR-00100: material not named');
  });

  it('says of a line that calls itself answered what it leaves open, the licence too', async () => {
    write('a.csv', BOM);
    const said = async (columns: string, values: string) => {
      write(REGISTER, `partNumber,state,${columns}\nMAG-30412,answered,${values}\n`);
      return (await run('parts check')).out;
    };
    expect(await said('Dy', '2.1')).toContain('register-open  MAG-30412 is answered, and leaves open: Tb, the export licence.'); // prettier-ignore
    expect(await said('Dy,Tb,licence', '2.1,0.2,L-1')).not.toContain('register-open');
  });

  it('says where what was declared goes unheard: the rule that would say it is off', async () => {
    write('a.csv', BOM);
    write('lintanide.config.json', '{ "rules": { "mofcom/controlled-item": "off" } }');
    write(REGISTER, 'partNumber,state,Dy\nSCR-00100,answered,2\n');
    expect((await run('parts check')).out).toContain(
      'SCR-00100 declares Dy 2 wt%, but nothing is reported of this part',
    );
  });

  const checked = async (columns: string, values: string): Promise<string> => {
    write('a.csv', BOM);
    write(REGISTER, `partNumber,state,${columns}\nMAG-30412,answered,${values}\n`);
    return (await run('parts check')).out;
  };
  it.each([
    [
      'cas',
      '64-17-5',
      'warning  register-cas-unknown',
      'not in the table of rare-earth substances, so it decides nothing',
    ],
    ['cas', '1308-87-9', 'error    register-cas', 'fails its check digit'],
    ['grade', 'see drawing', 'warning  register-grade', 'is not understood and settles nothing'],
    ['material', 'ferite', 'warning  register-material', 'Did you mean "ferrite"?'],
    ['material', 'ndfeb-sintred', 'warning  register-material', 'Did you mean "ndfeb-sintered"?'],
    ['material,Nd', 'ndfeb-sintered,0', 'error    register-sum', 'it is made of Nd'],
    ['material,Sm', 'ndfeb-sintered,26', 'error    register-sum', 'which is not made with it'],
    ['material,Dy', 'ndfeb-sintered,21', 'error    register-sum', 'which holds at most about'],
    ['material,Nd,Dy', 'ndfeb-sintered,30,20', 'error    register-sum', 'declares 50 wt % of rare earths'],
    ['material,grade', 'ferrite,N42SH', 'error    register-contradiction', 'hard ferrite, and the grade "N42SH"'],
    [
      'Dy,method,detectionLimit',
      '0,XRF,5',
      'warning  register-limit',
      'Ask for a limit of 0.1 wt % or lower, or the question on Dy stays open',
    ],
    [
      'grade,Dy,method,detectionLimit',
      'N42SH,0,XRF,5',
      'warning  register-limit',
      'Dy not found down to 5 wt %, and up to 4.5 % is usual',
    ],
    ['grade,Dy,Tb', '38EH,0,0', 'error    register-contradiction', 'and the grade "38EH"'],
    ['material,cas', 'no rare earth,1308-87-8', 'warning  register-contradiction', 'declares no rare earths'],
    [
      'licence,licenceType,licenceExpiry',
      'L9,general,2031-01-01',
      'warning  register-licence-term',
      'by law one is for up to 3 years',
    ],
    [
      'licence,licenceType,licenceExpiry',
      'L9,单项,2028-06-01',
      'warning  register-licence-term',
      'a single licence until 2028-06-01, and by law one is for up to 1 year',
    ],
    ['chineseTechnology', 'nein', 'error    register-word', 'Write yes, no or unknown'],
    ['chineseTecnology', 'no', 'warning  register-unknown-column', 'Did you mean "chineseTechnology"?'],
  ])('finds in %s "%s" a %s', async (columns, values, code, sentence) => {
    const out = await checked(columns, values);
    expect(out).toContain(code);
    expect(out).toContain(sentence);
  });

  it.each([
    ['material,Pr,Nd', 'ndfeb-sintered,30,0'],
    ['material,Nd,Dy,Tb', 'ndfeb-sintered,26,4.5,0.8'],
    ['material,Sm', 'sm2co17,26'],
    ['cas', '1308-87-8'],
    ['cas', '12037-29-5'],
    ['grade', 'Y30'],
    ['material', 'Y2O3'],
    ['material,grade', 'Y2O3,99.99 %'],
    ['licence,licenceType,licenceExpiry', 'L9,general,2028-06-01'],
  ])('finds nothing impossible in %s "%s"', async (columns, values) => {
    expect(await checked(columns, values)).not.toMatch(
      /register-(?:sum|cas|grade|contradiction|material|licence-term)/,
    );
  });

  it('calls a second line of the same part what it is, under whatever name', async () => {
    write('a.csv', BOM);
    write(REGISTER, 'partNumber,manufacturer,mpn,state\n,Nordmark,MAG-30412,answered\nmag-30412,,,answered\nMAG-30412,Sunmag,,answered\n'); // prettier-ignore
    const { out } = await run('parts check');
    expect(out).toContain(
      'lintanide.parts.csv:3  error    register-duplicate  mag-30412 speaks of the same part as line 2',
    );
    expect(out).toContain('lintanide.parts.csv:4  warning  register-no-bom');
  });

  it('is content with an answer that holds, and with the document it rests on', async () => {
    write('boms/a.csv', BOM);
    write('report.pdf', 'paper');
    await run('answer MAG-30412 --set Dy=2.1 --set Tb=0.2 --set licence=L-1 --document report.pdf --valid-until 2027-11-24'); // prettier-ignore
    const { code, out } = await run('parts check');
    expect(out).toBe('1 register, 1 line: 0 errors, 0 warnings\n');
    expect(code).toBe(0);
  });
});

describe('parts check beside a list that cannot be read', () => {
  it('tells nobody to remove a line whose part may stand in that list, and is no clean check', async () => {
    write('boms/a.csv', BOM);
    write('boms/b.xlsx', 'PK\u0003\u0004 broken');
    write('boms/lintanide.parts.csv', 'partNumber,state,owner,due\nMAG-77777,open,Ana,2026-12-15\n');
    const { code, out } = await run('parts check');
    expect(out).toContain('MAG-77777 names a part that no BOM here holds (1 read, 1 not).');
    expect(out).not.toContain('remove the line');
    expect(code).toBe(3);
  });
});

describe('a number of two makers', () => {
  const TWO = `${BOM}MAG-30412,Magnet segment NdFeB N42SH,Other Magnet Co,8\n`;
  const SHARES = '--set Dy=0 --set Tb=0 --set Ho=0 --method ICP --limit 0.01';

  it.each([`answer MAG-30412 ${SHARES}`, 'ask MAG-30412 --owner Ana --due 2026-12-15'])('refuses "%s" for both at once', async (line) => {
    write('b.csv', TWO);
    const { code, err } = await run(line);
    expect(code).toBe(2);
    expect(err).toContain('MAG-30412 is a part of 2 makers in these BOMs: Nordmark, Other Magnet Co.');
    expect(err).toContain('--mfr Nordmark');
    // A line without a maker would speak of both.
    write(REGISTER, 'partNumber,state,due\nMAG-30412,open,2026-12-31\n');
    expect((await run(line)).code).toBe(2);
    expect((await run(`${line} --mfr Nordmark`)).out).toContain('lintanide.parts.csv:3  MAG-30412  new line');
  }); // prettier-ignore

  it('leaves the line of another maker alone', async () => {
    write('b.csv', BOM);
    write(REGISTER, 'partNumber,manufacturer,state,due\nMAG-30412,Other Magnet Co,open,2026-12-31\n');
    const { out } = await run(`answer MAG-30412 ${SHARES}`);
    expect(out).toContain('lintanide.parts.csv:3  MAG-30412  new line');
    expect(read(REGISTER)).toContain('MAG-30412,Other Magnet Co,open,2026-12-31\n');
  });

  it('is told by the check where a bill names none of them', async () => {
    write('b.csv', BOM.replace('Nordmark', ''));
    write(REGISTER, 'partNumber,manufacturer,state,due\nMAG-30412,Alpha,open,2026-12-31\nMAG-30412,Beta,open,2026-12-31\n');
    const { out } = await run('parts check');
    expect(out).toContain('register-makers  MAG-30412 names one of 2 makers of this number (lines 2, 3), and b.csv names none');
    expect(out).not.toContain('no BOM here holds');
  }); // prettier-ignore
});

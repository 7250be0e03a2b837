import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, run, write, read, BOM, ASK, FORM, book, fillIn, inFolder } from '../registers/questions.fixture.ts';

inFolder();

describe('questions', () => {
  it('writes one workbook and one text per supplier, and marks the parts as asked', async () => {
    write('bom.csv', BOM);
    const { code, out } = await run(ASK);
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'questions')).sort()).toEqual(['.lintanideignore', 'questions-motoren-ag.md', 'questions-motoren-ag.xlsx', 'questions-nordmark.md', 'questions-nordmark.xlsx']); // prettier-ignore
    expect(out).toContain('asked 2 suppliers about 3 parts until 2026-12-15; marked in lintanide.parts.csv');
    expect(out).toContain('1 part names no supplier or maker, so nobody is asked: MAG-99999');
    expect(read('lintanide.parts.csv').split('\n').slice(1, 4)).toEqual([
      'MAG-30412,Nordmark,,open,Ana,2026-11-24,2026-12-15',
      'MAG-30500,Nordmark,,open,Ana,2026-11-24,2026-12-15',
      'MOT-10100,Motoren AG,,open,Ana,2026-11-24,2026-12-15',
    ]);
  });

  it('tells a supplier nothing of other suppliers, products and customers', async () => {
    write('bom.csv', BOM);
    await run(ASK);
    const workbook = await book(`${FORM}.xlsx`);
    const texts = workbook.worksheets.flatMap((sheet) =>
      sheet.getSheetValues().map((row) => JSON.stringify(row ?? '')),
    );
    for (const text of [...texts, read(`${FORM}.md`)])
      expect(text).not.toMatch(/SECRET|Acme|Motoren|MOT-10100|MAG-99999|bom\.csv|Ana\b/);
  });

  it('asks at most eight questions, in Chinese, English and Korean, with a page for the magnet maker', async () => {
    write('bom.csv', BOM);
    await run(ASK);
    const [first, second] = (await book(`${FORM}.xlsx`)).worksheets;
    const heads = JSON.stringify(first!.getSheetValues());
    expect([...heads.matchAll(/"(\d)\. /g)].map(([, number]) => Number(number)).every((number) => number <= 8)).toBe(
      true,
    );
    for (const word of ['磁体制造商及牌号', 'Magnet maker and grade', '자석']) expect(heads).toContain(word);
    expect(JSON.stringify(second!.getSheetValues())).toContain('To the maker of the magnet');
    // Of several parts they are asked once, before the parts.
    const [asked = '', ...parts] = read(`${FORM}.md`).split(/^## /m);
    expect(asked.match(/^\d\. /gm)).toHaveLength(8);
    expect(parts).toHaveLength(2);
    for (const part of parts) expect(part).toMatch(/^- \(1\) .*`magnetMaker`:$/m);
  });

  it('asks nobody twice, and leaves a form alone that may hold answers', async () => {
    write('bom.csv', BOM);
    await run(ASK);
    expect((await run(ASK)).out).toContain('all of them are asked already');
    const before = read('lintanide.parts.csv');
    const late = await run('questions bom.csv --owner Ana --due 2027-02-01', '2027-01-10');
    expect(late.code).toBe(2);
    expect(late.err).toContain('may hold answers');
    expect(read('lintanide.parts.csv')).toBe(before);
  });

  it('tells a supplier the number that he knows the part by', async () => {
    write('bom.csv', 'Part Number,Description,Manufacturer,MPN,Qty\n100-001,Actuator,maxon,EC-max 30,1\n100-002,Magnet NdFeB N42SH,Nordmark,MAG-30412,4\n'); // prettier-ignore
    await run(ASK);
    expect(read('questions/questions-maxon.md')).toContain('## 1. 100-001: EC-max 30, Actuator\n');
    expect(read(`${FORM}.md`)).toContain('## 1. 100-002: MAG-30412, Magnet NdFeB N42SH\n');
    expect(JSON.stringify((await book(`${FORM}.xlsx`)).worksheets[0]!.getSheetValues())).toContain('MAG-30412, Magnet');
  });

  it('asks of several makers of a line the one whose number speaks, and takes the answer of no other', async () => {
    write('bom.csv', 'Part Number,Description,Manufacturer 1,MPN 1,Manufacturer 2,MPN 2,Qty\n100-001,Actuator,Acme Drives,AD-1000,maxon,EC-max 30,1\n100-002,Screw,Acme Drives,M4,Other,M5,4\n'); // prettier-ignore
    expect((await run(ASK)).out).toContain('maxon: 1 part: 100-001');
    expect((await run('parts check')).out).toBe('1 register, 1 line: 0 errors, 0 warnings\n');
    const columns = 'partNumber,manufacturer,mpn,state,owner,asked,Dy,Tb,Ho,method,detectionLimit,report,signer,signed';
    const answer = 'answered,Ana,2026-11-01,0,0,0,ICP,0.01,R1,Joe,2026-11-20';
    write('lintanide.parts.csv', `${columns}\n,Acme Drives,AD-1000,${answer}\n`);
    expect((await run('bom.csv')).out).toContain('ask maxon');
    write('lintanide.parts.csv', `${columns}\n,maxon,EC-max 30,${answer}\n`);
    expect((await run('bom.csv')).out).toContain('Settled by the answer in lintanide.parts.csv:2');
    expect((await run('parts check')).out).toBe('1 register, 1 line: 0 errors, 0 warnings\n');
  });

  it('knows a part by the number that Odoo writes in brackets before its name', async () => {
    write(
      'odoo.csv',
      'Product,Quantity,Reference,BoM Lines/Component,BoM Lines/Quantity\n[KM-4037] Servo motor,1.0,,[MAG-30412] Magnet segment NdFeB N42SH,8.0\n,,,[MAG-30500] Magnet block NdFeB N42EH,4.0\n',
    );
    const line = 'MAG-30412,answered,lee,2026-08-01,2.1,0,0,ICP-OES,0.01,L-1';
    write('lintanide.parts.csv', `partNumber,state,owner,asked,Dy,Tb,Ho,method,detectionLimit,licence\n${line}\n`);
    const { out } = await run('questions odoo.csv --owner Ana --due 2026-12-15');
    expect(out).toContain('nobody is asked: MAG-30500');
    expect(out).not.toContain('MAG-30412');
    expect(read('lintanide.parts.csv').split('\n')[1]).toBe(line);
    expect((await run('parts check')).out).not.toContain('no BOM here holds');
    expect((await run('evidence KM-4037 .')).code).toBe(0);
  });

  it('keeps an answer while what it leaves open is asked for, and says whose line it changes', async () => {
    write('bom.csv', BOM);
    write('lintanide.parts.csv', 'partNumber,state,owner,asked,due,Dy,method,detectionLimit\nMAG-30412,answered,lee,2026-08-01,,2.1,ICP-OES,0.01\nMAG-30500,refused,lee,2026-09-01\nMOT-10100,partial,lee,2026-10-01,2026-12-01\n'); // prettier-ignore
    const { out } = await run(ASK);
    expect(out).toContain('lintanide.parts.csv:2  MAG-30412: owner lee -> Ana, asked 2026-08-01 -> 2026-11-24, due (empty) -> 2026-12-15'); // prettier-ignore
    expect(out).toContain('lintanide.parts.csv:3  MAG-30500: state refused -> open, owner lee -> Ana');
    expect(out).not.toContain('MOT-10100');
    expect(read('lintanide.parts.csv').split('\n').slice(1, 4)).toEqual([
      'MAG-30412,answered,Ana,2026-11-24,2026-12-15,2.1,ICP-OES,0.01',
      'MAG-30500,open,Ana,2026-11-24,2026-12-15',
      'MOT-10100,partial,lee,2026-10-01,2026-12-01',
    ]);
    expect((await run(ASK)).out).toContain('all of them are asked already');
  });

  it('asks for the licence of what an answer shows to be listed, and for nothing once it is on record', async () => {
    write('bom.csv', 'Part number,Description,Manufacturer,Qty\nMAG-30412,Magnet segment NdFeB N42SH,Nordmark,8\n');
    await run('answer MAG-30412 --set Dy=2.1 --set Tb=0.3 --set Ho=0 --method ICP-OES --limit 0.01');
    expect((await run(`${ASK} --dry-run`)).out).toContain('would ask 1 supplier about 1 part');
    await run('answer MAG-30412 --set licence=L-1');
    expect((await run(ASK)).out).toContain('Nothing is to be asked of a supplier');
  });

  it.each(['xlsx', 'md'])('holds a method, a limit and a report of one element beside those of all, in %s', async (format) => {
    write('bom.csv', 'Part number,Description,Manufacturer,Qty\nMAG-30412,Magnet segment NdFeB N42SH,Nordmark,8\n');
    await run(ASK);
    const answers = { Dy: '2.1', Tb: '0', Ho: '0', method: 'ICP-OES', detectionLimit: '0.01', TbMethod: 'XRF', TbDetectionLimit: '0.05', report: 'R-1', TbReport: 'R-2' };
    if (format === 'xlsx') await fillIn(`${FORM}.xlsx`, 'MAG-30412', answers);
    else write(`${FORM}.md`, Object.entries(answers).reduce((text, [column, value]) => text.replace(`\`${column}\`:`, `\`${column}\`: ${value}`), read(`${FORM}.md`)));
    const { out } = await run(`questions --read ${FORM}.${format}`);
    expect(out).toContain('kept MAG-30412: 9 fields');
    const { out: told } = await run('bom.csv');
    const words = told.replace(/\s+/g, ' ');
    for (const share of ['Dy 2.1 wt% (ICP-OES, limit 0.01)', 'Tb 0 wt% (XRF, limit 0.05)', 'Ho 0 wt% (ICP-OES, limit 0.01)'])
      expect(words).toContain(share);
    expect(read('lintanide.parts.csv')).toMatch(/,report,TbMethod,TbDetectionLimit,TbReport,[^]*,R-1,XRF,0\.05,R-2,/);
  }); // prettier-ignore

  it('reads a form of before, with one method and limit for all', async () => {
    write('bom.csv', 'Part number,Description,Manufacturer,Qty\nMAG-30412,Magnet segment NdFeB N42SH,Nordmark,8\n');
    await run(ASK);
    write('old.csv', 'partNumber,manufacturer,Dy,Tb,Ho,method,detectionLimit,report\nMAG-30412,Nordmark,2.1,0,0,ICP-OES,0.01,R-7\n');
    expect((await run('questions --read old.csv')).out).toContain('kept MAG-30412: 6 fields');
    expect((await run('bom.csv')).out.replace(/\s+/g, ' ')).toContain('Tb 0 wt% (ICP-OES, limit 0.01)');
  }); // prettier-ignore

  it('asks of an answered part for what only an unsettled measure turns on, once, and for no other share', async () => {
    write('bom.csv', 'Part number,Description,Manufacturer,Qty\nMAG-30412,Magnet segment NdFeB N42SH,Nordmark,8\n');
    const answer = await run('answer MAG-30412 --set Dy=2.1 --set Tb=0.3 --set licence=L-1 --method ICP-OES --limit 0.01');
    expect(answer.out).toContain('\nstill asked for where a measure of unsettled status runs: Ho\n');
    expect((await run(ASK)).out).toContain('asked 1 supplier about 1 part');
    expect(read('lintanide.parts.csv')).toContain(',answered,Ana,');
    expect(read(`${FORM}.md`)).toMatch(/Ho in wt%/);
    expect(read(`${FORM}.md`)).not.toMatch(/`(?:Dy|Tb)`/);
    expect((await run(ASK)).out).toContain('all of them are asked already');
    write('back.md', read(`${FORM}.md`).replace('`Ho`:', '`Ho`: unknown'));
    await run('questions --read back.md');
    expect(read('lintanide.parts.csv')).toContain(',answered,Ana,');
  }); // prettier-ignore

  it('asks of each part for what is open of it, whatever is open of the supplier’s others', async () => {
    write('bom.csv', 'Part number,Description,Dy %,Manufacturer,Qty\nMAG-30412,Magnet segment NdFeB N42SH,1,Nordmark,8\nSMC-30500,SmCo magnet disc 10x3 YXG-28,,Nordmark,4\nMAG-30600,Magnet NdFeB,,Nordmark,4\n');
    write('lintanide.parts.csv', 'partNumber,state,magnetMaker\nMAG-30600,dont-know,Zhong Ke\n');
    await run(ASK);
    const [, first = '', second = '', third = ''] = read(`${FORM}.md`).split(/^## /m);
    const asked = (part: string): string[] => [...part.matchAll(/`(Dy|Tb|Sm|Ho|TbReport|method|magnetMaker)`:/g)].map(([, name = '']) => name);
    expect(asked(first)).toEqual(['magnetMaker', 'Tb', 'Ho', 'method', 'TbReport']);
    // SmCo is Sm: its share decides nothing.
    expect(asked(second)).toEqual(['magnetMaker']);
    expect(asked(third)).toEqual(['Dy', 'Tb', 'Ho', 'method', 'TbReport']);
    const [sheet] = (await book(`${FORM}.xlsx`)).worksheets;
    const heads = sheet!.getRows(1, 12)!.find((row) => JSON.stringify(row.values).includes('"partNumber"'))!;
    const at = (name: string): number => (heads.values as unknown[]).indexOf(name);
    const cells = ['Dy', 'Tb'].map((name) => sheet!.getRow(heads.number + 1).getCell(at(name)));
    expect(cells.map(({ protection }) => protection.locked)).toEqual([false, false]);
    expect(JSON.stringify(cells[0]!.fill)).not.toBe(JSON.stringify(cells[1]!.fill));
  }); // prettier-ignore

  it('does not ask again for what is on record', async () => {
    write('bom.csv', 'Part number,Description,Manufacturer,Qty\nSMC-30500,SmCo magnet disc 10x3 YXG-28,Nordmark,4\n');
    write(
      'lintanide.parts.csv',
      'partNumber,state,originMetal,originMagnet,chineseTechnology\nSMC-30500,answered,JP,JP,no\n',
    );
    await run(ASK);
    const form = read(`${FORM}.md`);
    expect(form).toMatch(/`licence`:[^]*`signer`:/);
    expect(form).toMatch(/`originAlloy`:/);
    expect(form).not.toMatch(/`(?:originMetal|originMagnet|chineseTechnology)`/);
  });

  it('leaves the register of another folder alone, which says nothing of these bills', async () => {
    write('a/bom.csv', BOM);
    write('b/bom.csv', BOM);
    const answer = 'partNumber,state,Dy,Tb,Ho,method,detectionLimit,licence\nMAG-30412,answered,2.1,0,0,ICP-OES,0.01,L-1\n'; // prettier-ignore
    write('a/lintanide.parts.csv', answer);
    await run('questions a b --owner Ana --due 2026-12-15');
    expect(read('a/lintanide.parts.csv')).toContain('MAG-30412,answered,2.1,0,0,ICP-OES,0.01,L-1\n');
    expect(read('b/lintanide.parts.csv')).toContain('MAG-30412,Nordmark,,open,Ana,2026-11-24,2026-12-15');
  });

  it('asks for the technology that an answer on composition says nothing of', async () => {
    write('bom.csv', 'Part number,Description,Supplier,Qty\nMAG-30412,Magnet NdFeB N42SH,Nordmark,1\n');
    write('lintanide.config.json', '{"trade":{"ourCountry":"KR","shipFrom":"CN","shipTo":"DE"}}');
    const { out } = await run('answer MAG-30412 --set Dy=2.1 --set Tb=0 --set Ho=0 --set licence=L-1 --method ICP-OES --limit 0.01'); // prettier-ignore
    expect(out).toContain('settles Dy, Ho, Tb in 1 finding\ncloses 1 finding, opens 1: chineseTechnology\n');
    expect(read('lintanide.parts.csv')).toContain(',answered,');
    expect((await run(ASK)).out).toContain('asked 1 supplier about 1 part');
    expect(read('lintanide.parts.csv')).toContain(',answered,Ana,');
    const told = await run('answer MAG-30412 --set chineseTechnology=no');
    expect(told.out).toContain('closes 1 finding, opens 0');
  });

  it('asks a company once that the suppliers file names in two languages, and its answer counts under both', async () => {
    write('a.csv', 'Part number,Description,Manufacturer,Qty\nMAG-30412,Magnet NdFeB N42SH,"Ganzhou Nuoci Magnet Co., Ltd.",8\n');
    write('b.csv', 'Part number,Description,Manufacturer,Qty\nMAG-30412,钕铁硼磁钢 N42SH,赣州诺磁稀土永磁有限公司,8\n');
    write('lintanide.suppliers.csv', 'name,aliases,country,role\n赣州诺磁稀土永磁有限公司,"Ganzhou Nuoci Magnet Co., Ltd.",CN,supplier\n');
    const { out } = await run('questions a.csv b.csv --owner Ana --due 2026-12-15');
    expect(out).toContain('赣州诺磁稀土永磁有限公司: 1 part: MAG-30412');
    expect(out).toContain('asked 1 supplier about 1 part');
    expect(read('lintanide.parts.csv').trim().split('\n')).toHaveLength(2);
    await run('answer MAG-30412 --mfr 赣州诺磁稀土永磁有限公司 --set Dy=2 --set Tb=0 --set Ho=0 --set licence=L-1 --method ICP --limit 0.01 --boms a.csv --boms b.csv');
    expect(read('lintanide.parts.csv').trim().split('\n')).toHaveLength(2);
    expect((await run('a.csv b.csv --reporter concise')).out).toContain('errors 0, warnings 0');
  }); // prettier-ignore

  it('writes nothing with --dry-run', async () => {
    write('bom.csv', BOM);
    const { out } = await run(`${ASK} --dry-run`);
    expect(out).toContain('would ask 2 suppliers about 3 parts');
    expect(readdirSync(folder)).toEqual(['bom.csv']);
  });

  it('keeps its forms out of the next lint', async () => {
    write('bom.csv', BOM);
    await run(ASK);
    expect((await run('. --reporter concise')).out).not.toContain('questions-');
  });

  it('needs an owner and a date that is still to come', async () => {
    write('bom.csv', BOM);
    expect((await run('questions bom.csv --due 2026-12-15')).err).toContain('--owner');
    expect((await run('questions bom.csv --owner Ana --due 2026-11-01')).err).toContain('before 2026-11-24');
  });
});

import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../report/terminal/text.ts';
import { BOM, folderOf, runIn } from '../commands.fixture.ts';

interface Report {
  readonly files: readonly { readonly findings: readonly Record<string, unknown>[] }[];
}
const SAMPLES = resolve(import.meta.dirname, '../../../samples');
const files = { 'bom.csv': BOM };
const findingsOf = (text: string): readonly Record<string, unknown>[] =>
  (JSON.parse(text) as Report).files.flatMap(({ findings }) => findings);
const english = ({ message, question, ...rest }: Record<string, unknown>): unknown => [rest, message === question];

/** An address stays whole on a line of its own. */
const IS_ADDRESS = /^\s*[("<]?https?:\/\/\S+$/;

describe('--locale', () => {
  it('puts messages and questions in the language, and leaves ids, data and everything else as they are', async () => {
    const folder = await folderOf(files);
    const plain = findingsOf((await runIn(folder, ['bom.csv', '--reporter', 'json'])).out);
    for (const [locale, script] of [
      ['ko', /\p{Script=Hangul}/u],
      ['zh-Hans', /\p{Script=Han}/u],
    ] as const) {
      const said = findingsOf((await runIn(folder, ['bom.csv', '--reporter', 'json', '--locale', locale])).out);
      expect(said.map(english)).toEqual(plain.map(english));
      for (const { message, question } of said) for (const text of [message, question]) expect(text).toMatch(script);
    }
  });

  it('is taken from the configuration, and the flag wins; never from the environment', async () => {
    const folder = await folderOf({ ...files, 'lintanide.config.json': '{ "locale": "ko" }' });
    const last = async (...flags: string[]) =>
      (
        await runIn(folder, ['bom.csv', '--reporter', 'concise', ...flags], {
          LC_ALL: 'zh_CN.UTF-8',
          LANG: 'zh_CN.UTF-8',
        })
      ).out
        .trimEnd()
        .split('\n')
        .at(-1);
    expect(await last()).toContain('발견 사항이 없다는 것이 적합 판정은 아니며 법률 자문도 아님');
    expect(await last('--locale', 'zh-Hans')).toContain('未发现问题不等于放行');
    expect(await last('--locale', 'en')).toContain('no finding is not a clearance, nor is this legal advice');
    expect(await last('--no-config')).toContain('no finding is not a clearance, nor is this legal advice');
  });

  it('refuses a language that there is not', async () => {
    const folder = await folderOf(files);
    const { code, err } = await runIn(folder, ['bom.csv', '--locale', 'zh-Hant']);
    expect(code).toBe(2);
    expect(err).toContain('zh-Hans');
  });

  it.each(['ko', 'zh-Hans'])('keeps to 80 columns in %s, and leaves no English of ours', async (locale) => {
    const folder = await folderOf({});
    for (const reporter of ['detail', 'stylish'])
      for (const name of ['servo-drive.xlsx', 'wind-generator.xlsx', 'sputtering-tool.xlsx', 'laser.csv']) {
        const { out } = await runIn(folder, [join(SAMPLES, name), '--reporter', reporter, '--locale', locale]);
        for (const line of out.split('\n'))
          if (!IS_ADDRESS.test(line)) expect(widthOf(line), line).toBeLessThanOrEqual(80);
        expect(out).not.toMatch(
          /\b(?:needs a licence|if present|not given|we apply|supplier applies|in force|unverified|evidence|question|Inbound|Onward)\b/,
        );
      }
  });
});

describe.each([
  ['ko', /\p{Script=Hangul}/u],
  ['zh-Hans', /\p{Script=Han}/u],
] as const)('in %s', (locale, script) => {
  it('what a register declared, where it differs from the configuration, and what ran out is said in no English', async () => {
    const folder = await folderOf({
      'bom.csv':
        'Part number,Description,Manufacturer,Qty\nMAG-1000,Magnet NdFeB N42SH,Nordmark Magnet,4\nMAG-2000,Magnet NdFeB N45H,Vela,4\n',
      'lintanide.parts.csv':
        'partNumber,state,owner,asked,Dy,Tb,Ho,method,detectionLimit,originMetal,originMagnet,chineseTechnology,licence,licenceExpiry\nMAG-1000,answered,kim,2026-11-01,2.1,0,0,ICP-OES,0.01,JP,CN,no,L-77,2026-12-20\n',
      'lintanide.suppliers.csv': 'name,country,role\nNordmark Magnet,CN,manufacturer|supplier\n',
      'lintanide.suppressions.json': JSON.stringify({
        suppressions: [{ partNumber: 'MAG-2000', reason: 'sample', by: 'kim', until: '2026-01-31' }],
      }),
      'lintanide.config.json': JSON.stringify({ trade: { shipFrom: 'JP', shipTo: 'DE' } }),
    });
    const { out } = await runIn(folder, ['bom.csv', '--reporter', 'detail', '--locale', locale]);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toMatch(/ICP-OES[,，] ?(?:검출 한계|检出限) 0\.01/);
    expect(text).toContain('L-77');
    expect(text).not.toMatch(
      /limit 0\.01|origin: |licence L-77|technology: |the configuration says|limbs: |EXPIRED|no longer holds?/,
    );
  });

  it('a comment in Markdown has no English of ours', async () => {
    const folder = await folderOf({
      ...files,
      'broken.csv': 'Qx1,Qx2,Qx3\nA-1001,Zarb klo,4\nA-1002,Plon zarb,2\nA-1003,Zarb unt,1\n',
    });
    const { out } = await runIn(folder, ['.', '--reporter', 'markdown', '--locale', locale]);
    expect(out).not.toMatch(
      /\b(?:errors?|warnings?|not checked|what it is|entries|What to ask whom|As of|Unverified|OLD LAW|clearance)\b/,
    );
    for (const line of out.split('\n').filter((one) => one.startsWith('### ') || one.startsWith('| | ')))
      expect(line).toMatch(script);
  });

  it('the calendar has no English of ours, keeps the titles that the law prints, and fits', async () => {
    const folder = await folderOf({
      'lintanide.config.json': JSON.stringify({
        pins: { 'mofcom-2025-61': { branch: 'extended', by: 'counsel', source: 'memo', until: '2027-01-10' } },
      }),
    });
    const { out, code } = await runIn(folder, ['calendar', '--locale', locale]);
    expect(code).toBe(0);
    expect(out).toContain('商务部 海关总署公告2025年第18号');
    for (const line of out.split('\n').filter((one) => !/https?:|\(art_|art_\w+\)|^ {8}/.test(one))) {
      expect(line).not.toMatch(/\b(?!lintanide )[a-z]{3,} [a-z]{2,}\b/);
      if (!IS_ADDRESS.test(line)) expect(widthOf(line), line).toBeLessThanOrEqual(80);
    }
    expect(out).not.toMatch(
      /\b(?:issued|last seen|source|clauses?|confidence|pinned|before|open|suspended|we apply)\b/,
    );
    const json = (await runIn(folder, ['calendar', '--json', '--locale', locale])).out;
    expect(json).toBe((await runIn(folder, ['calendar', '--json'])).out);
  });

  it('whatif has no English of ours, and its JSON is the same', async () => {
    const folder = await folderOf(files);
    const asked = ['whatif', '--branch', 'lapsed', '--branch', 'extended', '.'];
    const { out, code } = await runIn(folder, [...asked, '--locale', locale]);
    expect(code).toBe(0);
    expect(out).toContain('MAG-1');
    expect(out).not.toMatch(
      /\b(?:if|inbound|outbound|applies|ask|entries|products|at|parts?|status|severity|warning|error|clearance)\b/,
    );
    expect(out.split('\n')[0]).toMatch(script);
    expect((await runIn(folder, [...asked, '--json', '--locale', locale])).out).toBe(
      (await runIn(folder, [...asked, '--json'])).out,
    );
  });

  it('the HTML report names its language', async () => {
    const { out } = await runIn(await folderOf(files), ['bom.csv', '--reporter', 'html', '--locale', locale]);
    expect(out).toContain(`<html lang="${locale}">`);
  });

  it.each(['MAG-1', 'OX-1', 'SCR-1', 'MOT-1'])(
    'explain tells of %s in it, and quotes the file as it is',
    async (part) => {
      const folder = await folderOf(files);
      const { out, code } = await runIn(folder, ['explain', 'bom.csv', part, '--locale', locale]);
      expect(code).toBe(0);
      expect(out).not.toMatch(
        /\b(?:how the row is read|what it is|evidence|read as|not read|law on|because|severity|no record|what would change|No finding|is a clearance|typically|source:)\b/,
      );
      const row = BOM.split('\n').find((line) => line.includes(part)) ?? '';
      expect(out).toContain(`"${row.split(',')[2] ?? ''}"`);
      for (const line of out.split('\n'))
        if (!IS_ADDRESS.test(line)) expect(widthOf(line), line).toBeLessThanOrEqual(80);
    },
  );
});

describe('ask --locale', () => {
  it('writes the letter in Chinese first, then in the language; for Chinese, English stands second', async () => {
    const folder = await folderOf(files);
    const letter = async (locale: string) =>
      (await runIn(folder, ['ask', 'MAG-1', '--owner', 'Kim', '--due', '2026-12-15', '--locale', locale])).out
        .split('\n\n')
        .slice(1)
        .map((half) => half.split(':')[0]);
    expect(await letter('en')).toEqual(['物料', 'Part']);
    expect(await letter('ko')).toEqual(['物料', '부품']);
    expect(await letter('zh-Hans')).toEqual(['物料', 'Part']);
  });
});

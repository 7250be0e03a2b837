import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../locale/load.ts';
import { BILL, declaration, FERRITE, IRON, inFolder, NEODYMIUM, run } from './declarations.fixture.ts';

inFolder();

/** A signed full disclosure of a magnet that names Nd, Fe and B and comes to 100 %. */
const SILENT = { material: 'Sintered NdFeB', substances: [NEODYMIUM, IRON(69), ['Boron', '7440-42-8', 1]] } as const;
const NOT_NAMED =
  /Dy, Tb(?:, \w+)* not named \(full disclosure of (\d{4}-\d\d-\d\d) whose shares add up to 100 % within 0\.1: our inference, no entry states a threshold\)/;

describe('an element that a full disclosure does not name', () => {
  it('is no declared 0: it stays possible, is asked for, and nobody is said to have given a limit', async () => {
    const { content } = await run({ 'bom.csv': BILL, 'a.xml': declaration(SILENT) });
    const [finding] = content('bom.csv');
    expect(finding).toMatchObject({ severity: 'warning', question: {} });
    expect(finding?.messageId).not.toBe('settled-by-answer');
    expect(finding?.content?.elements.find(({ symbol }) => symbol === 'Dy')).toMatchObject({ presence: 'possible', massFraction: { min: 0, max: 0.001 } });
    expect(finding?.controls.map(({ entry }) => entry)).toContain('1C905.a.4');
    expect(finding?.data['declared']).toMatch(NOT_NAMED);
    const said = JSON.stringify(finding);
    expect(said).not.toMatch(/Dy 0 wt%|declared free of|limit 0\.1/);
  }); // prettier-ignore

  it('is evidence by inference, and not of what somebody published', async () => {
    const { content } = await run({ 'bom.csv': BILL, 'a.xml': declaration(SILENT) });
    const evidence = content('bom.csv')[0]?.evidence.find(({ text }) => text.startsWith('Tb not named'));
    expect(evidence).toMatchObject({ grade: 'computed', meaning: 'Tb not named in a full disclosure: ask for a method and its limit' }); // prettier-ignore
  });

  it('is the word of the disclosure alone where a register speaks of the part, too', async () => {
    const register = 'partNumber,state,due,grade\nMAG-0042,open,2027-01-01,N42SH\n';
    const { content } = await run({ 'bom.csv': BILL, 'a.xml': declaration(SILENT), 'lintanide.parts.csv': register });
    const evidence = content('bom.csv')[0]?.evidence.find(({ text }) => text.startsWith('Dy not named'));
    expect(evidence?.source).toMatch(/^a\.xml:/);
  });

  it('keeps the date of an old disclosure', async () => {
    const { content } = await run({ 'bom.csv': BILL, 'a.xml': declaration({ ...SILENT, date: '2020-05-01' }) });
    expect(NOT_NAMED.exec(String(content('bom.csv')[0]?.data['declared']))?.[1]).toBe('2020-05-01');
  });

  it('is settled by a register that gives method and limit, which speaks down to there', async () => {
    const register =
      'partNumber,state,Dy,Tb,Ho,method,detectionLimit\nMAG-0042,answered,0,0,0,ICP-OES,0.01\n';
    const { content } = await run({ 'bom.csv': BILL, 'a.xml': declaration(SILENT), 'lintanide.parts.csv': register });
    const [finding] = content('bom.csv');
    expect(finding?.messageId).toBe('settled-by-answer');
    expect(finding?.data['statement']).toContain('Dy 0 wt% (ICP-OES, limit 0.01)');
    expect(finding?.data['statement']).toMatch(/; each 0 speaks down to its limit alone, and no entry states a threshold$/);
  }); // prettier-ignore

  it('does not stand against a share that another declaration names', async () => {
    const register = 'partNumber,state,Dy,method\nMAG-0042,partial,0.05,ICP\n';
    const { content } = await run({ 'bom.csv': BILL, 'a.xml': declaration(SILENT), 'lintanide.parts.csv': register });
    const element = content('bom.csv')[0]?.content?.elements.find(({ symbol }) => symbol === 'Dy');
    expect(element?.presence).toBe('proven');
  });

  it('is in a target as likely as before: less than is rounded off may be what it is made with', async () => {
    const bill = 'Part number,Description,Qty\nMAG-0042,AlSc sputtering target,1\n';
    const { content } = await run({
      'bom.csv': bill,
      'a.xml': declaration({ substances: FERRITE }).replaceAll('"Magnet"', '"Target"'),
    });
    expect(content('bom.csv').map(({ messageId }) => messageId)).not.toContain('settled-by-answer');
  });

  it.each(['ko', 'zh-Hans'] as const)('is told in %s', async (locale) => {
    const language = (await loadLanguage(locale))?.language;
    const { content } = await run({ 'bom.csv': BILL, 'a.xml': declaration(SILENT) });
    const said = String(content('bom.csv')[0]?.data['declared']);
    const words = language?.said(said) ?? said;
    expect(words).toContain('Dy, Tb');
    expect(words).not.toMatch(/named|disclosure|threshold/);
  });
});

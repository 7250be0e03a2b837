import { describe, expect, it } from 'vitest';
import { judge } from '../../judge/judge.ts';
import { finding, JUDGING, unit } from '../fabricated.fixture.ts';
import { CONTEXT } from '../tools/tool-formats.fixture.ts';
import { suppliersOf } from './suppliers.ts';

const question = { messageId: 'technology', data: {} };
const technology = (partKey: string) =>
  finding({
    ruleId: 'mofcom/technology-question',
    category: 'trade',
    content: null,
    controls: [],
    manufacturer: 'Nordmark',
    partKey,
    question,
  });
const magnet = (partKey: string) => finding({ manufacturer: 'Nordmark', partKey });

function asked(files: Record<string, readonly ReturnType<typeof finding>[]>) {
  const { units } = judge(
    Object.entries(files).map(([path, findings]) => unit(path, [...findings])),
    JUDGING,
  );
  const placed = units.flatMap(({ path, findings }) => findings.map((one) => ({ path, finding: one })));
  return suppliersOf(placed, CONTEXT, ({ manufacturer }) => manufacturer);
}

describe('questions to a supplier', () => {
  it('are counted by part, in however many files it stands', () => {
    const [nordmark] = asked({
      'a.csv': [magnet('m1'), magnet('m2')],
      'b.csv': [magnet('m1')],
      'c.csv': [magnet('m1')],
    });
    expect(nordmark).toMatchObject({ name: 'Nordmark', questions: 2, errors: 2, parts: 2, files: 3 });
  });

  it('that are asked once for all parts are one', () => {
    const [nordmark] = asked({ 'a.csv': [magnet('m1'), technology('m1')], 'b.csv': [technology('m2'), magnet('m2')] });
    expect(nordmark).toMatchObject({ questions: 3, parts: 2, files: 2 });
  });
});

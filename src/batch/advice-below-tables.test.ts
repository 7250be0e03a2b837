import { describe, expect, it } from 'vitest';
import { mofcom } from '../../plugins/mofcom/index.ts';
import { judgeText } from '../testing.ts';

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, count) => all + count, 0);

/** Findings, and how many lines are judged. */
async function judged(text: string): Promise<{ found: string[]; lines: number }> {
  const { units } = await judgeText(mofcom, { csv: text });
  const [unit] = units;
  return {
    found: (unit?.findings ?? []).map(({ ruleId: rule, locations }) => `${rule} ${locations[0]?.cell ?? ''}`),
    lines: unit?.coverage === undefined ? 0 : sum({ ...unit.coverage }),
  };
}

const TABLE = '# Rover BOM\n\n| Part | Qty | Remarks |\n|---|---|---|\n| Hub motor 350 W | 2 | |\n| Battery | 1 | |\n';
const OF_TABLE = { found: ['mofcom/embedded-content A5'], lines: 2 };

describe('advice below the tables of a document that is called a parts list', () => {
  it.each([
    ['## Purchasing advice', '- Hub motors: choose those with steel gears', '- Batteries come with or without a case'],
    ['## Notes on purchasing', '1. **Motors**: make sure they have steel gears', '2. **Battery**: has a plug'],
    ['## 选购建议', '- 电机和驱动板建议选择带插头的版本，接线方便', '- 电池多备一块'],
    [
      '## Примечания по закупке',
      '- **Моторы**: Выбирайте с металлическими шестернями',
      '- **Аккумулятор**: с разъёмом',
    ],
    ['## 📎 Lưu ý khi mua', '* Có thể thay thế motor bằng loại 500W', '* Pin cần có đầu cắm'],
    ["## Conseils d'achat", '- Les moteurs : bien vérifier le pignon', '- La batterie est livrée sans prise'],
    ['## Einkaufshinweise', '- Motoren mit Stahlgetriebe nehmen', '- Akku mit Stecker'],
    ['## Recomendaciones de compra', '- Motores con engranajes de acero', '- Batería con conector'],
    ['## Satın alma önerileri', '- Motorlar metal dişli olsun', '- Batarya soketli olsun'],
  ])('is no part: %s', async (title, ...items) => {
    expect(await judged(`${TABLE}\n${title}\n\n${items.join('\n')}\n- SG90 < MG996R\n`)).toEqual(OF_TABLE);
  });

  it.each([
    '- The hub motor can be replaced by a smaller one',
    '- Der Motor kann durch einen kleineren ersetzt werden',
    '- Мотор можно заменить на меньший',
    '- 电机可以用小一号的代替',
  ])('is none below any other title either: %s', async (item) => {
    const text = `${TABLE}\n## Variants\n\n- Wide wheels\n- Long frame\n${item}\n`;
    expect(await judged(text)).toEqual({ ...OF_TABLE, lines: 4 });
  });

  it('is no list that nobody read: what the tables hold is told of there', async () => {
    const text = `${TABLE}\n## Notes d'achat\n\n### Points d'attention\n\n1. **Hub motor 350 W** :\n   - Fonctionne sous 36 V\n   - Livré sans câble\n2. **Battery** : sans prise\n`;
    expect(await judged(text)).toEqual(OF_TABLE);
  });

  it('is told of where it names a kind of thing that no table holds', async () => {
    const { found } = await judged(`${TABLE}\n## Notes\n\n- Glue the box\n- Servo MG996R\n- Paint\n`);
    expect(found).toEqual(['mofcom/embedded-content A5', 'data/list-not-read A11']);
  });
});

describe('items beside tables that are parts', () => {
  it.each(['## Recommended parts', '## Variants', '## Needed for mounting'])('stay so: %s', async (title) => {
    const { found, lines } = await judged(
      `${TABLE}\n${title}\n\n- Servo MG996R (recommended)\n- Bracket\n- Screws M3\n`,
    );
    expect(found).toEqual(['mofcom/embedded-content A5', 'mofcom/embedded-content B10']);
    expect(lines).toBe(5);
  });

  it('stay so below advice where they are counted', async () => {
    const { found } = await judged(`${TABLE}\n## Purchasing advice\n\n- 2x servo MG996R\n- Choose a big box\n- Wire\n`);
    expect(found).toEqual(['mofcom/embedded-content A5', 'mofcom/embedded-content B10']);
  });
});

describe('a document whose only lists are items', () => {
  it('has them as parts, with what is said of each', async () => {
    const text =
      '# Parts list\n\n- Hub motor: choose one with steel gears\n- Servo MG996R, can be replaced by SG90\n- Frame\n';
    expect((await judged(text)).found).toEqual(['mofcom/embedded-content B3', 'mofcom/embedded-content B4']);
  });

  it('has them as parts below advice on what to buy', async () => {
    const text = '# Parts list\n\n## Purchasing recommendations\n\n- Hub motor 350 W\n- Servo MG996R\n- Frame\n';
    expect((await judged(text)).found).toEqual(['mofcom/embedded-content B5', 'mofcom/embedded-content B6']);
  });

  it('keeps them beside a table of costs, without the price and the size of each as further ones', async () => {
    const text = `# 物料清单

### 1. 驱动
- **减速电机**
  - 数量: 2个
  - 价格: 约30元
  - 备注: 带编码器
- **电池**
  - 规格: 12V/5A
  - 价格: 约90元
- **车架**
  - 价格: 约20元

## 工具清单

- **电烙铁**
- **螺丝刀**

## 总成本

| 类别 | 最低 | 最高 |
| --- | --- | --- |
| 驱动 | 60元 | 80元 |
`;
    expect(await judged(text)).toEqual({ found: ['mofcom/embedded-content B4'], lines: 3 });
  });

  it('holds nothing of who ordered it', async () => {
    const text = `# 物料清单

| 序号 | 名称 | 数量 | 单价 |
| --- | --- | --- | --- |
| 1 | 轮毂电机 | 1 | 200 |

## 订单信息

- **收货人**：王**
- **收货地址**：某省某市
- **运费**：0.00元

## 分类

- 轴承（608）
- 轮毂电机 × 2
- 支架（铝）× 4
`;
    expect((await judged(text)).lines).toBe(4);
  });
});

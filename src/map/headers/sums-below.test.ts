import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { judgeText } from '../../testing.ts';

/** What is found of a list, and what is said to be unread. */
async function read(...rows: readonly string[]): Promise<{ lines: number[]; found: string[] }> {
  const { units } = await judgeText(mofcom, { csv: `${rows.join('\n')}\n` });
  const [unit] = units;
  return {
    lines: (unit?.tables ?? []).map(({ lines: count }) => count),
    found: (unit?.findings ?? []).map(({ ruleId, locations }) => `${ruleId.split('/')[1] ?? ''} ${String(locations[0]?.row ?? '')}`), // prettier-ignore
  };
}

const ZH = ['序号,物料,单价,总价,说明', '1,GPS 模块,~80,~80,带罗盘', '2,机架,~150,~150,七寸', '3,电机 × 4,~60,~240,看机架选 KV 值', '4,桨,~20,~20,配对机架', '']; // prettier-ignore
const EN = ['No,Part,Unit price,Total,Notes', '1,GPS module,~80,~80,with compass', '2,Frame,~150,~150,7 inch', '3,Motor × 4,~60,~240,by the frame', '4,Propeller,~20,~20,pair', '']; // prettier-ignore

describe('sums by kinds below a list that has prices', () => {
  it.each<[string[], ...string[]]>([
    [ZH, '分类,金额', '已购,663.5', '待购,~945.00', '总计,~1608.50'],
    [ZH, '类别,费用', '电机,240', '结构件,170', '合计,410'],
    [EN, 'Category,Amount', 'Motors,240', 'Others,170', 'Total,410'],
    [EN, 'Category,Cost', 'Motors,240', 'Others,170'],
    [EN, 'Catégorie,Montant', 'Moteurs,240 €', 'Reste,170 €'],
    [EN, 'Kategorie,Betrag', 'Motoren,240', 'Rest,170'],
    [EN, 'Categoría,Importe', 'Motores,240', 'Resto,170'],
    [EN, 'Kategoria,Kwota', 'Silniki,240', 'Reszta,170', 'Razem,410'],
    [ZH, '分類,金額', 'モーター,240', 'その他,170'],
  ])('are no lines, and tell nothing of its columns: %#', async (list, ...sums) => {
    expect(await read(...list, ...sums)).toEqual({ lines: [4], found: ['embedded-content 4'] });
  });

  it('are told of where they are the only ones to name such a thing', async () => {
    const list = EN.filter((line) => !line.includes('Motor'));
    expect(await read(...list, 'Category,Cost', 'Stepper motors 42 mm,240', 'Others,170')).toEqual({ lines: [3], found: ['list-not-read 7'] }); // prettier-ignore
  });

  it.each<[string[], ...string[]]>([
    // Parts, each with its price.
    [EN, 'Part,Total', 'Servo motor 20 kg,240', 'Spring,170'],
    // Kinds with what was chosen.
    [EN, 'Category,Part,Total', 'Drive,Servo motor 20 kg,240', 'Frame,Spring,170'],
    [EN, 'Category,Remarks', 'Drive,Servo motor 20 kg', 'Frame,Spring'],
  ])('are another list where they name parts: %#', async (list, ...other) => {
    const { found } = await read(...list, ...other);
    expect(found).toContain('embedded-content 4');
    expect(found.filter((one) => one.endsWith(' 8'))).toHaveLength(1);
  });
});

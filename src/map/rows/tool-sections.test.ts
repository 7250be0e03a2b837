import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { isOfTools } from '../../read/lists/tool-titles.ts';
import { judgeText } from '../../testing.ts';

/** Things found in a list, how many parts it has, and why rows of it were left out. */
async function read(...lines: readonly string[]): Promise<{ parts: number; found: (string | null)[]; left: string[] }> {
  const { units } = await judgeText(mofcom, { csv: `${lines.join('\n')}\n` });
  const [unit] = units;
  return {
    parts: unit?.parts ?? 0,
    found: (unit?.findings ?? [])
      .filter(({ category }) => category === 'content')
      .map(({ description }) => description),
    left: (unit?.skipped ?? []).map(({ rows, reason }) => `${rows}: ${reason}`),
  };
}

describe('a section of tools', () => {
  it.each(['Tools', 'Tools:', '## Tools', 'Required tools', 'Tools you will need', 'Werkzeug', 'Benötigtes Werkzeug', 'Outils nécessaires', 'Outillage', 'Herramientas', 'Ferramentas necessárias', 'Attrezzi', 'Gereedschap', 'Narzędzia', 'Nářadí', 'Szerszámok', 'Verktyg', 'Værktøj', 'Verktøy', 'Työkalut', 'Scule', 'Gerekli aletler', 'Инструменты', 'Необходимый инструмент', 'Інструменти', 'Εργαλεία', 'Dụng cụ', 'כלים', '工具', '所需工具', '必要な工具', '道具', '공구', 'أدوات', 'ابزار مورد نیاز', 'เครื่องมือ'])(
    'is titled %s',
    (title) => {
      expect(isOfTools(title)).toBe(true);
    },
  ); // prettier-ignore

  it.each(['Tools and hardware', 'Tool changer', 'Tool head', 'Werkzeugwechsler', 'Spindle tools 12 mm', '工具头', 'Motors', 'Outil chauffant', 'Tooling plate', 'Tool', 'Power tools', 'Tooling'])(
    'is not titled %s',
    (title) => {
      expect(isOfTools(title)).toBe(false);
    },
  ); // prettier-ignore

  it('lists what is not built in, up to the next heading', async () => {
    const list = ['Part,Qty,Price,Supplier', 'Servo MG996R,4,5.00,A', 'M3 screw,20,0.10,B', 'Base plate,1,3.00,B'];
    const tools = ['Werkzeug,,,', 'Lötkolben,1,20,A', 'Lautsprecher zum Testen,1,3,A'];
    expect(await read(...list, ...tools, 'Elektronik,,,', 'Gleichstrommotor 12V,2,3,A', 'Arduino Uno,1,20,A')).toEqual({
      parts: 5,
      found: ['Servo MG996R', 'Gleichstrommotor 12V'],
      left: ['6-7: tools, which are not built in'],
    });
  });

  it('is named by the run, since nothing of it was judged', async () => {
    const { notices } = await judgeText(mofcom, { csv: 'Part,Qty\nServo,4\nPlate,1\nTools,\nDrill motor,1\n' });
    expect(notices.filter(({ messageId }) => messageId.startsWith('list'))).toEqual([
      { messageId: 'list-left-out', data: { file: 'test.csv', place: '5', reason: 'tools, which are not built in' } },
    ]); // prettier-ignore
  });

  it('may name them alone, below a list', async () => {
    const list = ['ID,Category,Part,Material,Quantity,Cost', '1,Frame,Plate,plywood,1,2', '2,Electronics,Micro Servo,,6,1', '9,Hardware,M3 Bolt,,15,1']; // prettier-ignore
    const { parts, found } = await read(...list, ',,,,,', 'Tools,,,,,', ',,,,,', 'Laser Cutter,,,,,', 'DC motor,,,,,');
    expect([parts, found]).toEqual([3, ['Micro Servo']]);
  });

  it('is the list itself where there is nothing else', async () => {
    const { found } = await read(
      'Tools,,,',
      'Part,Qty,Price,Supplier',
      'Speaker 8 ohm,1,3.00,B',
      'DC motor 12V,1,3.00,B',
    );
    expect(found).toHaveLength(2);
    expect((await read('Part,Qty,Price,Supplier', 'Tools,,,', 'Speaker 8 ohm,1,3.00,B', 'DC motor 12V,1,3.00,B')).found).toHaveLength(2); // prettier-ignore
  });

  it('is one of the machine where its lines are numbered as the others are', async () => {
    const list = ['Item,Part number,Description,Qty', '1,100-1,Frame,1', '2,100-2,Servo motor 400 W,1', ',,Tools,'];
    const { parts, found } = await read(...list, '3,100-3,Stepper motor NEMA 17,1', '4,100-4,Loudspeaker 8 ohm,1');
    expect([parts, found.length]).toEqual([4, 3]);
  });
});

import { describe, expect, it } from 'vitest';
import { lintText } from '../../testing.ts';

async function reported(...names: readonly string[]): Promise<string[]> {
  const rows = names.map((name, at) => `${String(at + 1)},100-${String(200 + at)},"${name}",2`);
  const csv = ['Item,Part number,Description,Qty', ...rows, ''].join('\n');
  const { findings } = await lintText({ name: 'none' }, { csv, rules: ['data/script-not-read'] });
  return findings.map(
    ({ data, locations }) =>
      `${locations.map(({ cell }) => cell ?? '').join(' ')}: ${String(data['count'])} ${String(data['scripts'])}`,
  );
}

describe('data/script-not-read', () => {
  it('says once which lines are written so, and in which scripts', async () => {
    expect(await reported('Screw', 'გადოლინიუმის ოქსიდი 99.99%', 'Իտրիումի օքսիդ', 'Nut')).toEqual([
      'C3 C4: 2 Armenian, Georgian',
    ]);
  });

  it.each([
    ['Bengali', 'স্যামারিয়াম কোবাল্ট চুম্বক'],
    ['Tamil', 'யிட்ரியம் ஆக்சைடு'],
    ['Kannada', 'ನಿಯೋಡೈಮಿಯಮ್ ಮ್ಯಾಗ್ನೆಟ್ N35'],
    ['Telugu', 'నియోడిమియం అయస్కాంతం'],
    ['Malayalam', 'ഇട്രിയം ഓക്സൈഡ്'],
    ['Gujarati', 'સમેરિયમ કોબાલ્ટ ચુંબક'],
    ['Gurmukhi', 'ਨਿਓਡੀਮੀਅਮ ਚੁੰਬਕ'],
    ['Khmer', 'មេដែកនីអូឌីមីញ៉ូម'],
    ['Lao', 'ແມ່ເຫຼັກ'],
    ['Burmese', 'သံလိုက်'],
    ['Ethiopic', 'ማግኔት ኒዮዲሚየም'],
  ])('knows %s', async (script, name) => {
    expect(await reported('Screw', name)).toEqual([`C3: 1 ${script}`]);
  });

  it.each([
    'Neodymium magnet',
    '钕磁铁',
    'ネオジム磁石',
    '네오디뮴 자석',
    'แม่เหล็กนีโอดิเมียม',
    'नियोडिमियम चुंबक',
    'מגנט',
    'مغناطيس',
    'Магнит',
    'Μαγνήτης',
    'Ø 12 ≈ 5 Ω',
  ])('says nothing of %s', async (name) => {
    expect(await reported('Screw', name)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isCalledList, isListTitle } from './likely.ts';
import { holdsPartsList, isTableText } from './probe.ts';

const looks = (text: string): boolean => isTableText(new TextEncoder().encode(text));

describe('a text that a folder holds', () => {
  it.each([
    'Part\tQty\nA-1\t2\n',
    '2x DC motor\n3 pcs M3 nut\n',
    'Steppers: 3x NEMA 17\nServos: 2x MG996R\n',
    'DC motor x2\nWheel (4x)\n',
    '<html><table><tr><td>1</td></tr></table>',
  ])('looks like a list: %s', (text) => {
    expect(looks(text)).toBe(true);
  });

  it.each([
    '1. Open the lid\n2. Take the motor out\n',
    'The motor turns.\nIt is loud.\n',
    'Version 2x is out.\nIt runs at 4 x the speed of the old one, and is quiet.\nMore below.\n',
  ])('does not: %s', (text) => {
    expect(looks(text)).toBe(false);
  });
});

describe('a note in Markdown', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'probe-')), 'README.md');
  const holds = (text: string): Promise<boolean> => {
    writeFileSync(file, text);
    return holdsPartsList(file);
  };

  it.each([
    '# Robot\n\n| Part | Qty |\n|---|---|\n| Motor | 2 |\n',
    '## Bill of materials\n\n- Motor\n- Wheel\n- Frame\n',
    '# Robot\n### BOM:\n#### Drive\n* Motor\n* Wheel\n#### Body\n* Frame\n',
    '#LISTA DE LA COMPRA\n1. Motor\n2. Rueda\n3. Chasis\n',
    '## Parça listesi\n\n| Parça | Model |\n|---|---|\n| Motor | N20 |\n',
    '| Teil | Hinweis |\n|---|---|\n| Antenne | außen |\n| Lautsprecher | 4 Ω |\n',
    '| Componente | Dónde va |\n|---|---|\n| Imán de neodimio 6 × 2 mm | Bajo la tapa |\n',
    '| Material | Purity |\n|---|---|\n| Y₂O₃ (yttrium oxide) | 5N |\n',
    '## Hardware\n\n- 2 boards\n- NdFeB magnets, nickel coated\n- Arduino\n',
    '| Name | Properties | Price | Link |\n|---|---|---|---|\n| 28BYJ-48 | 5 V stepper motor | 5 € | shop |\n',
    '### EF65\n- コアレスモーター 12V × 1 … ¥680\n- フライホイール × 2 … ¥900\n### Layout\n- アンカプラー用 磁石 … 10個 ¥300\n',
    '<h2>Parts list</h2>\n<ul>\n<li>Motor</li>\n<li>Frame</li>\n<li>Foot</li>\n</ul>\n',
  ])('holds a list of parts: %j', async (text) => {
    await expect(holds(text)).resolves.toBe(true);
  });

  it.each([
    '# Robot\n\n- fast\n- red\n- loud\n',
    '| Component | Purpose |\n|---|---|\n| `motor_driver.py` | drives motors |\n| MotorController | stops the motor |\n',
    '| Component | Purpose |\n|---|---|\n| Button | starts a motor |\n',
    '| Name | Description |\n|---|---|\n| motor | which motor |\n',
    '## Components\n\n- Button\n- Dialog\n- Table\n',
    '## Hardware\n\n- `motor.h`\n- src/servo.cpp\n- stepper_driver\n',
    '| Name | Link |\n|---|---|\n| motor_driver | https://example.org/servo |\n',
    '- Motor turns 2 x faster\n- one\n- two\n',
    '## Bill of materials\n\nSee bom.xlsx.\n\n## Use\n- one\n- two\n- three\n',
    '## Bill of materials\n- bom.xlsx\n- bom.csv\n',
  ])('holds none: %j', async (text) => {
    await expect(holds(text)).resolves.toBe(false);
  });
});

describe('a name', () => {
  it.each(['BOM清单.md', '机器人物料清单.md', '硬件清单_v2.md', 'komponentlista.md', 'alkatreszek.md', 'lista_elementow.txt', 'Комплектующие.txt', 'elenco_componenti.txt', 'materiel.txt', 'komponentide-loetelu.md', 'daftar komponen.md', 'senarai bahan.md', 'daftar suku cadang.txt', 'linhkien.txt', '使用部品一覧.md', 'Ersatzteilliste.txt', 'Elektronikteile.md', 'teile.md', 'raw_materials.md'])('calls a text a parts list: %s', (name) => {
    expect(isCalledList(name)).toBe(true);
  });

  it.each(['components.md', 'materials.md', 'part-numbers.md', 'bombs.txt', 'installation.md', '硬件.md', 'Vorteile.md', 'Urteile.md'])('does not: %s', (name) => {
    expect(isCalledList(name)).toBe(false);
  });
}); // prettier-ignore

describe('a title', () => {
  it.each(['Parts List', '📦 Bill of Materials (BOM)', '2. Stückliste:', '物料清单', '**Shopping list**', 'Hardware BOM v2'])('says that a list is below it: %s', (title) => {
    expect(isListTitle(title, false)).toBe(true);
  });

  it.each(['Components', 'Required hardware', 'Things you need', '材料', 'Materials needed'])('says so where a text is read for its lists: %s', (title) => {
    expect([isListTitle(title, true), isListTitle(title, false)]).toEqual([true, false]);
  });

  it.each(['Component library', 'How to build', 'Bombs', 'Hardware abstraction layer', 'Partners'])('does not: %s', (title) => {
    expect(isListTitle(title, true)).toBe(false);
  });
}); // prettier-ignore

import { describe, expect, it } from 'vitest';
import { isCalledList, isListTitle } from './likely.ts';
import { isTableText } from './probe.ts';

const looks = (text: string): boolean => isTableText(new TextEncoder().encode(text));

describe('a text that a folder holds', () => {
  it.each([
    'Part\tQty\nA-1\t2\n',
    '2x DC motor\n3 pcs M3 nut\n',
    'Steppers: 3x NEMA 17\nServos: 2x MG996R\n',
    'DC motor x2\nWheel (4x)\n',
    '<html><table><tr><td>1</td></tr></table>',
    '2шт. Муфта\nhttps://example.org/a\n1шт. Двигатель шаговый\nhttps://example.org/b\n',
    '＠基板\n・マイコン\n・駆動回路×２\n・端子×３（赤）\n＠駆動\n・サーボ×2個\n・車輪\n・板\n・台\n変更点\n',
    'Crawler parts list\n\nbag of ties\nbattery with charger\nwire\n',
    '[{"name":"Winch motor","quantity":2},{"name":"Rope","quantity":1}]',
    'Item . . . : X-1\nDescription . . : Motor\n-----\nItem . . . : X-2\nDescription . . : Lid\n',
    'Artikelnummer....: X-1\nBezeichnung......: Motor\n\nArtikelnummer....: X-2\nBezeichnung......: Deckel\n',
    '品番……：X-1\n品名……：モーター\n\n品番……：X-2\n品名……：蓋\n',
    '{"project":"Winch","parts":[{"part":"Winch motor","qty":2},{"part":"Rope","qty":1}]}',
  ])('looks like a list: %s', (text) => {
    expect(looks(text)).toBe(true);
  });

  it.each([
    '1. Open the lid\n2. Take the motor out\n',
    'The motor turns.\nIt is loud.\n',
    '[{"name":"left","id":1},{"name":"right","id":2}]',
    '{"labels":[{"name":"left","count":1},{"name":"right","count":2}]}',
    'Parts list\n\nThis is the list of what the machine was made of in the year in which it\nwas built by people who left, and it has not been kept since then, as far\nas anybody knows of it.\n',
    'Description . . . : Gigabit adapter\nAddress . . . . : 00-11\n\nDescription . . . : Other adapter\nAddress . . . . : 00-12\n',
    'Description ........ 4\nMaterial ........... 5\nDescription ........ 8\nMaterial ........... 9\n',
    'See the parts list.\nIt is old\nIt is long\nIt is good\n',
    '- start it\n- wait\n- turn it x3\n- stop\n- look\n- write\n- read\n',
    'Version 2x is out.\nIt runs at 4 x the speed of the old one, and is quiet.\nMore below.\n',
  ])('does not: %s', (text) => {
    expect(looks(text)).toBe(false);
  });
});

describe('a name', () => {
  it.each([
    'GreatComponentList.md',
    'parts_jlcpcb.md','BOM清单.md', '机器人物料清单.md', '硬件清单_v2.md', 'komponentlista.md', 'alkatreszek.md', 'lista_elementow.txt', 'Комплектующие.txt', 'elenco_componenti.txt', 'materiel.txt', 'komponentide-loetelu.md', 'Zoznam súčiastok.txt', 'kosovnica_robot.md', 'Seznam delov.txt', 'sastavnica.txt', 'popis-dijelova.md', 'Листа делова.txt', 'daftar komponen.md', 'senarai bahan.md', 'daftar suku cadang.txt', 'linhkien.txt', '使用部品一覧.md', 'Ersatzteilliste.txt', 'Elektronikteile.md', 'teile.md', 'raw_materials.md', 'robot_parts_el.md', 'parts_zh-CN.md', 'parts_v1.2.md', 'hardware_parts_us.md', 'spare-parts-2024.md', 'parts (1).md', 'parts-order.md', 'перечень_v2.md', 'materiaalilista_v2.md', 'bauteile_2.md', 'onderdelen rev B.md', '部品_ja.md', '部品2.md', '零件v2.md', 'composants-final.rst'])('calls a text a parts list: %s', (name) => {
    expect(isCalledList(name)).toBe(true);
  });

  it.each(['components.md', 'materials.md', 'part-numbers.md', 'bombs.txt', 'installation.md', '硬件.md', 'Vorteile.md', 'Urteile.md', 'parts-numbers.md', 'parts_api.md', 'partsde.md', 'parts_of_speech.md', 'components_en.md', 'Vorteile_2.md', 'перечень функций.md'])('does not: %s', (name) => {
    expect(isCalledList(name)).toBe(false);
  });
}); // prettier-ignore

describe('a title', () => {
  it.each([
    'Parts List',
    '📦 Bill of Materials (BOM)',
    '2. Stückliste:',
    '物料清单',
    '**Shopping list**',
    'Hardware BOM v2',
    'LIST OF COMPONENTS - EN',
    'List of the materials',
  ])('says that a list is below it: %s', (title) => {
    expect(isListTitle(title, false)).toBe(true);
  });

  it.each(['Components', 'Required hardware', 'Things you need', '材料', 'Materials needed'])(
    'says so where a text is read for its lists: %s',
    (title) => {
      expect([isListTitle(title, true), isListTitle(title, false)]).toEqual([true, false]);
    },
  );

  it.each(['Component library', 'How to build', 'Bombs', 'Hardware abstraction layer', 'Partners'])(
    'does not: %s',
    (title) => {
      expect(isListTitle(title, true)).toBe(false);
    },
  );
});

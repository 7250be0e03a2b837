import { describe, expect, it } from 'vitest';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noteWords } from '../run/note-words.ts';
import { lookInto } from './notes.ts';

describe('a note in Markdown', async () => {
  const words = await noteWords();
  const file = join(mkdtempSync(join(tmpdir(), 'probe-')), 'README.md');
  const look = (text: string): ReturnType<typeof lookInto> => {
    writeFileSync(file, text);
    return lookInto(file, words);
  };
  const plain = (text: string): ReturnType<typeof lookInto> => {
    writeFileSync(file, text);
    return lookInto(file, words, true);
  };
  const holds = async (text: string): Promise<boolean> => (await look(text)).isList;

  it.each([
    '# Robot\n\n| Part | Qty |\n|---|---|\n| Motor | 2 |\n',
    ' 1. Drives\n\n|  Part  | Qty |\n\n| --- | --- |\n\n| Motor | 2 |\n\n',
    ...[
      'Occorrente',
      'Was man braucht',
      'Λίστα υλικών',
      'Ce qu’il vous faut',
      'Lo que necesitas',
      'O que você vai precisar',
      'Wat heb je nodig',
      'Co będzie potrzebne',
      'Что понадобится',
      'İhtiyacınız olanlar',
    ].map((title) => `## ${title}\n- Arduino\n- Servo motor\n- Fan\n`),
    '## Bill of materials\n\n- Motor\n- Wheel\n- Frame\n',
    '### Press\n\n* __Parts__:\n    * [Motor 600 MXN](https://shop/1)\n    * [Screws](https://shop/2)\n    * Wood\n',
    '# Robot\n### BOM:\n#### Drive\n* Motor\n* Wheel\n#### Body\n* Frame\n',
    '#LISTA DE LA COMPRA\n1. Motor\n2. Rueda\n3. Chasis\n',
    '## Parça listesi\n\n| Parça | Model |\n|---|---|\n| Motor | N20 |\n',
    '| Teil | Hinweis |\n|---|---|\n| Antenne | außen |\n| Lautsprecher | 4 Ω |\n',
    '| Componente | Dónde va |\n|---|---|\n| Imán de neodimio 6 × 2 mm | Bajo la tapa |\n',
    '| Material | Purity |\n|---|---|\n| Y₂O₃ (yttrium oxide) | 5N |\n',
    '| No | Article | Description | Net kg | HS code |\n|---|---|---|---|---|\n| 1 | A-1 | Gadolinium zirconate powder | 10 | 2846.90 |\n',
    ...['Components (bottom to top)', 'Bauteile (von außen nach innen)', '部品（上から）', 'Matériel (version 2)'].map(
      (title) =>
        `#### ${title}\n\n1. **Shaft** — hollow\n2. **Spring** — SmCo magnet ring in the wall\n3. **Cap** — steel\n`,
    ),
    '## Hardware\n\n- 2 boards\n- NdFeB magnets, nickel coated\n- Arduino\n',
    '| Name | Properties | Price | Link |\n|---|---|---|---|\n| 28BYJ-48 | 5 V stepper motor | 5 € | shop |\n',
    '### EF65\n- コアレスモーター 12V × 1 … ¥680\n- フライホイール × 2 … ¥900\n### Layout\n- アンカプラー用 磁石 … 10個 ¥300\n',
    '| Reference | Nom Article | Quantité | Prix TTC |\n|---|---|---|---|\n| 32838 | Motoréducteur HP 2361 | 2 | 17,60 € |\n',
    '**Платформа:**\n| Компонент | Спецификация |\n|---|---|\n| Сервоприводы | 18× SG90 / MG90S |\n',
    '| 模块 | 型号/引脚 | 通信方式 | 功能 |\n|---|---|---|---|\n| 主控 | STM32 | — | 控制 |\n| 步进电机 | 28BYJ-48+ULN2003 (PB12~15) | GPIO | 执行器 |\n',
    '## Donanım\n\n| Bileşen | Model | Rol | Durum |\n|---|---|---|---|\n| Kart | ESP32 | Kontrol | var |\n| Motor | NEMA 17 | X ekseni | var |\n',
    '| Element | Model | Rola |\n|---|---|---|\n| Sterownik | ESP32 | steruje |\n| Serwo | SG90 | otwiera |\n',
    '| Module | Model | Interface |\n|---|---|---|\n| Controller | ESP32 | USB |\n| Stepper motor | 28BYJ-48 | GPIO |\n',
    '## Technologie i komponenty\n\n| Kategoria | Szczegóły |\n|---|---|\n| Serwomechanizm | MG-90S |\n',
    '| 用意するパーツ | 点数 |\n|---|---|\n| ネオジム磁石 | 30個 |\n',
    '## 🛠️ Wykorzystany Sprzęt (Hardware)\n* **Mikrokontroler:** ESP32\n* **Silnik główny (Baza):** Silnik krokowy NEMA 17\n* **Zasilanie:** 12V\n',
    '#### Gebruikte materialen:\n- 4x adereindhulzen\n- [2x m3 schroefjes](https://example.org/a)\n- [2x neodymium magneetjes](https://example.org/b)\n',
    'Parts list for a single pump:\n - 1 Arduino Nano\n - 3 M3 screws\n - 3 Neodymium magnets\n',
    '**Hardware:**\n- ESP32\n- cable\n- Servo SG90\n',
    '# Parts list\n### 1. Battery holder\n#### Quantity: 2\n### 2. Servo motor\n#### Quantity: 1\n### 3. Wheel\n',
    'Materiales a comprar:\n- Motor\n- Rueda\n- Chasis\n',
    'Stirrer\n\nMaterials\n- Plywood\n- Magnets N48\n- Fan\n',
    '## Bileşenler\n* Kart\n* Servo motor\n* Kablo\n',
    '# Kullandığım malzemeler\n+ Kart\n+ Motor\n+ Kablo\n',
    '## Szükséges alkatrészek\n- Panel\n- Motor\n- Kábel\n',
    '# Composants électroniques du robot\n- Carte\n- Servomoteur\n- LED\n',
    '## Электроника на один набор\n- Плата\n- Мотор\n- Кабель\n',
    '## Использованные компоненты\n- Плата\n- Мотор\n- Кабель\n',
    '## 所需元件\n- 主板\n- 电机\n- 线\n',
    '## 使用部品\n- 基板\n- モーター\n- 線\n',
    '# Kar\n- Arduino\n- 6 db szervomotor\n- 4 db gomb\n',
    'Απαιτούμενος εξοπλισμός:\n\n<table>\n<tr>\n<td>Ονομασία</td>\n<td>Ποσότητα</td>\n</tr>\n<tr><td>Βηματικός κινητήρας<br>https://shop.example/a</td><td>3</td></tr>\n</table>\n',
    '<table class="a"><thead><tr><th>Part</th><th>Qty</th></tr></thead><tr><td>Screw</td><td>3</td></tr></table>\n',
    '---\ntitle: 부품 리스트\nlang: ko\n---\n\n## Chassis\n\n| 품목 | 가격 |\n| --- | --- |\n| SRX8 | 1,290,000 |\n',
    ...[
      'Kalem|Birim|Miktar|Toplam',
      'Posten|Einzelpreis|Menge|Summe',
      'Poste|Prix unitaire|Quantité|Total',
      '项目|单价|数量|小计',
      '項目|単価|数量|小計',
      '항목|단가|수량|합계',
      'Voce|Quantità|Prezzo',
      'Partida|Cantidad|Precio',
      'Pozycja|Ilość|Cena',
      'Položka|Počet|Cena',
      'Hạng mục|Số lượng|Đơn giá',
      'Статья|Количество|Стоимость',
      'Vare|Antal|Pris',
      'Was gekauft wird|Menge|Preis',
      'Kalem|Fiyat',
      '项目|价格',
    ].map((heads) => {
      const row = (name: string): string =>
        `| ${[
          name,
          ...heads
            .split('|')
            .slice(1)
            .map(() => '8'),
        ].join(' | ')} |\n`;
      return `## Cost\n\n| ${heads.split('|').join(' | ')} |\n|---|---|\n${row('ESP32')}${row('Neodymium magnet 8x2 mm')}`;
    }),
    'Omskriving      |  x|Länk\n----------------|---|-----------\nBreadboard | 10|[Shop](https://shop/1)\nServo | 10|[Shop](https://shop/2)\n',
    '| Wat dan | × | Waar te koop |\n|---|---|---|\n| Servo motor | 2 | [Winkel](https://shop/1) |\n',
    '<h2>Parts list</h2>\n<ul>\n<li>Motor</li>\n<li>Frame</li>\n<li>Foot</li>\n</ul>\n',
    // What is bought, by what was planned and spent.
    ...[
      'Item ou serviço|Previsto (R\\$)|Realizado (R\\$)',
      'Poste ou service|Prévu (€)|Réalisé (€)',
      'Posten oder Leistung|Geplant (EUR)|Ist (EUR)',
      'Pozycja / usługa|Plan (zł)|Wydano (zł)',
      '项目|预算(元)|实际(元)',
    ].map(
      (heads) =>
        `| ${heads.replaceAll('|', ' | ')} |\n|---|---|---|\n| Arduino | 35,00 | 35,00 |\n| Stepper motor | 19,80 | -- |\n`,
    ),
    // Whose parts they are.
    ...[
      'Robot Components',
      'Drone parts used',
      'Composants du robot',
      'Piezas del brazo',
      'Roboter-Komponenten',
      'Antriebskomponenten',
      'Komponenty robota',
      'Детали робота',
      'Robotin osat',
      'Robot parçaları',
      '机器人硬件',
      'ロボットの部品',
      '드론 부품',
    ].map((title) => `# Arm\n\n## ${title}\n- Arduino\n- Servo motor MG90\n- Fan\n`),
    '# Arm Components\n\n## Drives\n- **2x NEMA 17 motor**\n  - [Datasheet](a.pdf)\n\n## Lifts\n- **3x Servo motor**\n',
    '# Drone hardware\n\n## Bill of materials\n\n- Plate\n- Wheel\n- Frame\n',
    // What does what in it.
    ...['Funktion|Gerät', 'Function|Device', 'Rôle|Module', '用途|模块'].map(
      (heads) =>
        `| ${heads.replace('|', ' | ')} |\n|---|---|\n| Control | Arduino Uno R3 |\n| Motor | NEMA 23 stepper motor |\n`,
    ),
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
    '| Parameter | Count | Price |\n|---|---|---|\n| Minimum motor speed | 2 | 3 |\n',
    '| Module | Description |\n|---|---|\n| motor | DC motor of the left wheel |\n',
    '| Model | Description |\n|---|---|\n| X-20 | Brushless motor, supported since 2.1 |\n',
    '| Module | Model | Interface |\n|---|---|---|\n| Controller | ESP32 | USB |\n| Motor driver | TB6612 | GPIO |\n',
    '## Hardware\n\n| Pin | Use |\n|---|---|\n| GPIO 4 | motor driver |\n',
    'Materials science\n\nMaterials\n\nThe motor turns.\n',
    '## Components of the architecture\n- Button\n- Dialog\n- Motor\n',
    'Then the motor turns:\n- fast\n- left\n- right\n',
    '**Hardware:**\n- ESP32\n- cable\n\n**Notes:**\n- one\n- two\n- Servo SG90\n',
    '- Motor turns 2 x faster\n- one\n- two\n',
    '## Bill of materials\n\nSee bom.xlsx.\n\n## Use\n- one\n- two\n- three\n',
    '## Bill of materials\nSee bom.xlsx.\n### Where\n### When\n### How\n',
    '## Bill of materials\n\n<!-- - Motor\n- Wheel\n- Frame -->\n',
    '## Bill of materials\n- bom.xlsx\n- bom.csv\n',
    ...[
      'Projekt|Status',
      '项目|链接',
      '項目|内容',
      '항목|설명',
      'Mục|Trang',
      'Posten|Beschreibung',
      'Poste|Salaire',
    ].map((heads) => `| ${heads.split('|').join(' | ')} |\n|---|---|\n| Stepper motor | 2 |\n`),
    '| 项目 | 价格 |\n|---|---|\n| 搜索引擎 | 20 |\n',
    'Omskriving|x|Länk\n---|---|---\nBreadboard|10|[Shop](https://shop/1)\nKabel|2|[Shop](https://shop/2)\n',
    '| x | y | Use |\n|---|---|---|\n| 4 | 2 | Stepper motor |\n',
    '<table><tr><td><img src="a.png"></td><td>Stepper motor at work</td></tr></table>\n',
    '---\ntitle: Motor control\n---\n\n| Pin | Use |\n|---|---|\n| 4 | left |\n',
    ...[
      'React components',
      'Supported hardware',
      'Software components',
      'Changed parts',
      'Hardware support',
      'Vorteile',
      '支持的硬件',
    ].map((title) => `## ${title}\n- Button\n- Servo motor SG90\n- Dialog\n`),
    '# Arm hardware\n\n## Use\n- Plug it in\n- Turn servo motor 2 to the left\n- Wait\n',
    '## Scene components\n- Button\n- Dialog\n- Motor\n',
    '| Function | Device |\n|---|---|\n| turn_left | Motor |\n| turn | motor_2.left |\n',
    '| Item | Score (%) |\n|---|---|\n| Stepper motor | 80 |\n',
    '| Device | Speed (m/s) |\n|---|---|\n| Servo motor MG90 | 80 |\n',
    '| Device | Pin |\n|---|---|\n| Servo motor MG90 | GPIO 4 |\n',
  ])('holds none: %j', async (text) => {
    await expect(holds(text)).resolves.toBe(false);
  });

  it.each([
    '| Chemical | Amount |\n|---|---|\n| Ethanol | 1 l |\n| Lutetium oxide | 5 g |\n',
    '| Chemical Name | Quantity | CAS |\n|---|---|---|\n| Holmium oxide | 5 g | 12055-62-8 |\n',
    '| Substance | Qty | CAS |\n|---|---|---|\n| Terbium oxide | 5 g | |\n',
    '| Target | Size | Thickness |\n|---|---|---|\n| Gadolinium | 2 inch | 3 mm |\n',
    '| Chemical | CAS | Location |\n|---|---|---|\n| Terbium metal | 7440-27-9 | B2 |\n',
    '| Chemikalie | Menge |\n|---|---|\n| Scandiumoxid | 5 g |\n',
    '| Produit chimique | Quantité |\n|---|---|\n| Oxyde de terbium | 5 g |\n',
    '| Sustancia | Cantidad |\n|---|---|\n| Óxido de disprosio | 5 g |\n',
    '| 药品 | 数量 |\n|---|---|\n| 氧化镝 | 5 g |\n',
    '| 薬品 | 数量 |\n|---|---|\n| 酸化ジスプロシウム | 5 g |\n',
    '| Вещество | Количество |\n|---|---|\n| Оксид диспрозия | 5 г |\n',
    '## V5 系统组件\n\n- 主控器\n- V7智能电机\n- 遥控器\n',
    '## 시스템 구성 요소\n\n- 제어기\n- 서보 모터 MG90\n- 케이블\n',
    '## Parts list\n\n> 1x Board\n> 3x Servo motor\n> 1x Button\n',
    '# Robot\n\n> 1x Board\n> 3x Servo motor\n> 1x Button\n',
    '## Parts list\n\n1x Board\n3x Servo motor\n1x Button\n',
  ])('holds a list of substances, or of counted things: %j', async (text) => {
    await expect(holds(text)).resolves.toBe(true);
  });

  it.each([
    '| Target | Size |\n|---|---|\n| bootloader | 32 kB |\n| motor | 40 kB |\n',
    '| Compound | Method |\n|---|---|\n| Dysprosium oxide | ICP |\n',
    '| Target | Amount |\n|---|---|\n| stepper motor | 3 |\n',
    '| Chemical | Quantity |\n|---|---|\n| Ethanol | 1 l |\n',
    '## V5 支持的组件\n\n- 主控器\n- V7智能电机\n- 遥控器\n',
    '# Robot\n\n> It has 3 servo motors.\n> They turn.\n',
  ])('holds no list of substances, and none of counted things: %j', async (text) => {
    await expect(holds(text)).resolves.toBe(false);
  });

  it('is told of by counted lines with the word for it', async () => {
    const text = '# Koffer\n\nMenge 8 Neodym-Magnet N42 6x2mm (für die Drehbewegung)\n\nEin Satz dazu.\n';
    expect(await look(text)).toEqual({ isList: false, names: 'Neodym-Magnet N42 6x2mm (für die Drehbewegung)' });
  });

  it.each([
    [
      '## Layers\n\n1. **Cap** — steel\n2. **Spring, fixed ring** — SmCo magnet ring in the wall\n',
      'SmCo magnet ring in the wall',
    ],
    [
      '## Aufbau\n\n- **Servomotor** – dreht den Arm um 90 Grad, sobald der Taster gedrückt und wieder losgelassen wird\n',
      '**Servomotor',
    ],
    ['# Robot\n\nDrives about.\n\n- runs on wood\n- 4x NEMA 17 stepper motor\n- N42 magnet\n', 'NEMA 17 stepper motor'],
    ['| Name | Description |\n|---|---|\n| drive | Brushless motor |\n', 'Brushless motor'],
    ['Hvad|Hvor\n---|---\nSkrue|Kasse 1\nServo motor|Kasse 2\n\nwrite a|b\n', 'Servo motor'],
    [
      '# Robot\n\n<table>\n<tr><td>Axis</td><td>Use</td></tr>\n<tr><td>X</td><td><b>Brushless motor</b></td></tr>\n</table>\n',
      'Brushless motor',
    ],
  ])('that holds none says what it names: %j', async (text, names) => {
    await expect(look(text)).resolves.toEqual({ isList: false, names });
  });

  it.each([
    '# Robot\n\nIt has a NEMA 17 stepper motor.\n',
    '- screws\n- the motor is started by the button, and it stops when it is pressed again\n',
    '- `motor_driver.py`\n',
    '- **Motor control** — PID loop\n- **Docs**: how the motor starts\n',
    '## Parts (see below)\n\n- one\n- two\n- three\n',
    'a|b\n\nuse motor|servo motor\n',
  ])('that holds none names nothing: %j', async (text) => {
    await expect(look(text)).resolves.toEqual({ isList: false, names: null });
  });

  it('in plain text an item needs no sign', async () => {
    await expect(plain('XIAO ESP32S3\n\n12、25GA370直流减速电机2个\n')).resolves.toMatchObject({
      names: '25GA370直流减速电机2个',
    });
    await expect(
      plain('The motor is started by the button, and it stops then.\nint motor = 2;\n'),
    ).resolves.toMatchObject({
      names: null,
    });
  });

  it.each([
    'Autíčko s doskou. Komponenty:\n\nRám z tlačiarne\n4 motory, 6V 100RPM\n2 ovládače motora\nVodná pumpa 3-6V\nRelé 5V\n2 senzory ohňa\nReproduktor\n',
    'Robot arm\n\nBase plate\n3 servo motors MG996R\nBattery holder\n2 bearings\nCable\n',
    'Bras robot\n\nPlaque de base\n3 servomoteurs MG996R\nCoupleur de piles\n2 roulements\nFil\n',
    'Brazo\n\nPlaca base\n2 motores paso a paso 42 mm\nPortapilas\n2 rodamientos\nCable\n',
    'Ramię\n\nPłyta\n2 silniki krokowe 42 mm\nKoszyk baterii\n4 łożyska\nPrzewód\n',
    '机械臂\n\n底板\n舵机 MG996R 3个\n电池盒\n轴承 2个\n导线\n',
    'ロボットアーム\n\nベース\nサーボモーター MG996R 3個\n電池ボックス\nベアリング 2個\nケーブル\n',
  ])('is a list in plain text where items say how many, of which one is looked for: %j', async (text) => {
    await expect(plain(text)).resolves.toMatchObject({ isList: true });
  });

  it.each([
    // Steps, pins, a story, none that is looked for, and a single one.
    'Assembly\n\n1 Base plate\n2 Servo motor MG996R\n3 Battery holder\n4 Bearing\n',
    'Wiring\n\nD3 servo motor MG996R\nD5 LED\nA0 potentiometer\n',
    'The robot has two arms. It moves 3 servo motors at a time, and does so\nin 2 modes, which are chosen by a switch. When it stops, it waits for the\n2 buttons to be pressed.\n3 servo motors MG996R\n2 bearings\nRead more below, where this is said at length and with care.\nIt is open source.\n',
    'Shelf\n\n3 boards\n2 brackets\nGlue\nPaint\n',
    'Robot arm\n\nBase plate\n3 servo motors MG996R\nBattery holder\nBearings\nCable\n',
    'Changes\n\n2 bugs in the servo driver\n3 motor controller fixes\nSpeed\nDocs\n',
  ])('is none in plain text: %j', async (text) => {
    await expect(plain(text)).resolves.toMatchObject({ isList: false });
  });

  it('is told of by a row of its table, not by the header', async () => {
    const text = '| Magnet coupling | value |\n|---|---|\n| Gap | 4 mm |\n| Material of the magnet | NdFeB |\n';
    expect((await look(text)).names).toBe('Material of the magnet');
  });

  it.each([
    ['## Actuation:\n\nRS-365 DC motor\n\n<img src="a.png">\n', 'RS-365 DC motor'],
    [
      '- Opis:\n    Sterowanie silnikiem.\n\n- Lista elementów:\n    Arduino,\n    silnik DC,\n    przewody.\n',
      'silnik DC,',
    ],
    [`- Magnets N52 [shop](https://shop.example/${'a'.repeat(400)})\n`, 'Magnets N52 [shop]'],
  ])('is told of by a line that names a thing: %j', async (text, name) => {
    expect(await look(text)).toEqual({ isList: false, names: name });
  });

  it.each(['## Use\n\nThe motor turns, and the arm is lifted.\n', '- Steps:\n    start the motor\n    stop it\n'])(
    'is not told of by a sentence, or by steps: %j',
    async (text) => {
      expect((await look(text)).names).toBeNull();
    },
  );
});

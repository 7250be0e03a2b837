import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import { LineKind, type Table } from '../types.ts';

const LIST: readonly (readonly Cell[])[] = [
  ['Pos', 'Part No', 'Description', 'Qty', 'Unit'],
  ['10', 'A-1', 'Bracket', 1, 'pc'],
  ['20', 'A-2', 'Housing cover', 2, 'pc'],
  ['30', 'A-3', 'Screw M4x10', 4, 'pc'],
];

const named = (table: Table): string[] =>
  [...table.lines.kind].flatMap((kind, line) => {
    const texts = (table.columns.get('description') ?? []).map((column) =>
      table.sheet.text(table.lines.ordinal[line] as number, column),
    );
    return kind === LineKind.part ? [texts.join(' ')] : [];
  });

/** What the lists of a sheet name, with these rows below the list or above it. */
const parts = (rows: readonly (readonly Cell[])[], isAbove = false): string[] =>
  mapSheet(sheetOf(isAbove ? [...rows, ...LIST] : [...LIST, ...rows])).tables.flatMap(named);
const OWN = ['Bracket', 'Housing cover', 'Screw M4x10'];

describe('beside a list no parts are named by', () => {
  it.each<[string, readonly (readonly Cell[])[]]>([
    ['a history with a title', [[], ['Modifications'], ['Ind.', 'Date', 'Auteur', 'Objet'], ['D', '03/06/2025', 'LMA', 'Ajout aimant SmCo5'], ['E', '09/01/2026', 'PDU', 'Moteur sans balais']]],
    ['a history right below the list', [['Histórico de revisões'], ['Rev', 'Data', 'Descrição', 'Autor'], ['B', '12/05/2025', 'Troca ímã por N39SH', 'JP']]],
    ['a history without a title', [[], ['REV', 'DESCRIPTION', 'DATE', 'APPROVED'], ['B', 'SERVO MOTOR ADDED', '2025-05-12', 'JP']]],
    ['a history in Chinese', [[], ['变更记录'], ['版本', '日期', '变更内容', '变更人'], ['B', '2025-05-12', '磁钢 N42SH 改为 N45UH', '王']]],
    ['changes below a title alone', [[], ['REVISIONS'], ['B', '12/05/2025', 'JP', 'Magnet N42SH added'], [], ['C', '13/05/2025', 'JP', 'Motor added']]],
    ['a plan of work', [[], ['AG', 'Arbeitsplatz', 'Arbeitsgang', 'tr [min]', 'te [min]'], ['10', 'MONT', 'Magnetplatten setzen', 30, 90], ['20', 'MONT', 'Laserkopf justieren (Yb:YAG)', 20, 240]]],
    ['a plan of work in English', [['Op No', 'Work center', 'Operation', 'Setup', 'Run time'], ['10', 'ASSY', 'Bond magnets N42SH', 30, 90]]],
    ['pins', [[], ['Pinbelegung'], ['Funktion', 'Arduino-Pin', 'Treiber / Last'], ['Motor A', 'D8', 'Sig8'], ['Motor B', 'D9', 'Sig6']]],
    ['pins in Chinese', [[], ['功能', '引脚'], ['左电机', 'D5'], ['舵机', 'D9']]],
    ['pins by their numbers', [[], ['Función', 'Pin Arduino'], ['Motor izquierdo', 5], ['Motor derecho', 6]]],
    ['channels', [[], ['Channel', 'Function'], ['CH1', 'Servo motor pan'], ['CH2', 'Servo motor tilt']]],
    ['pins above another list', [[], ['Function', 'GPIO'], ['Left motor', 12], ['Right motor', 13], ['Pos', 'Part No', 'Description', 'Qty', 'Unit']]],
  ])('%s', (_, rows) => {
    expect(parts(rows)).toEqual(OWN);
  }); // prettier-ignore

  it('a history above the list', () => {
    expect(parts([['Rev', 'Date', 'Description', 'By'], ['B', '2025-05-12', 'Magnet N42SH', 'JP'], []], true)).toEqual(OWN); // prettier-ignore
  });

  it('says which rows are left out, and why', () => {
    const { skipped } = mapSheet(sheetOf([...LIST, [], ['Revision history'], ['B', '12/05/2025', 'Motor added']]));
    expect(skipped.map(({ rows, reason }) => `${rows} ${reason}`)).toEqual([expect.stringMatching(/^6-7 a history/)]);
  });
});

describe('a list with a column of what its parts are wired to', () => {
  it.each([
    ['Élément', 'Référence', 'Branchement', 'Sur le connecteur 40 broches', 'Haut-parleur'],
    ['Component', 'Model', 'Connected to', 'GPIO of the board', 'Loudspeaker'],
    ['Bauteil', 'Typ', 'Anschluss', 'Port der Platine', 'Lautsprecher'],
    ['部品名', '型番', '接続先', 'ボードのピン', 'スピーカー'],
  ])('is one to its end: %s', (thing, type, wired, place, motor) => {
    const rows = [[thing, type, wired], ['Board', 'B-1', '—'], ['Hat', 'H-1', place], ['Sensor', 'S-1', 'A0'], [motor, 'L-1', 'D3 (PWM)'], ['LED', 'E-1', 'D8']]; // prettier-ignore
    const names = mapSheet(sheetOf(rows)).tables.flatMap(named);
    expect(names).toEqual(['Board', 'Hat', 'Sensor', motor, 'LED']);
  });
});

describe('what is listed beside a list stays', () => {
  it.each<[string, readonly (readonly Cell[])[], string[]]>([
    ['parts with an index and a date', [[], ['Rev', 'Date', 'Part No', 'Description', 'Qty'], ['B', '2025-05-12', 'M-1', 'Servo motor', 1]], ['Servo motor']],
    ['parts of an operation', [[], ['Operation', 'Work center', 'Part No', 'Description', 'Qty'], ['10', 'ASSY', 'M-1', 'Servo motor', 1], ['20', 'ASSY', 'M-2', 'Fan', 1]], ['Servo motor', 'Fan']],
    ['parts with their pins', [[], ['Part No', 'Description', 'Pin', 'Qty'], ['M-1', 'Servo motor', 'D9', 1], ['M-2', 'Fan', 'D5', 2]], ['Servo motor', 'Fan']],
    ['what a word for parts heads beside its pins', [[], ['Description', 'Pin', 'Remark'], ['Servo motor', 'D9', 'left'], ['Fan', 'D5', 'right']], ['Servo motor', 'Fan']],
    ['parts of many pins', [[], ['Part No', 'Description', 'Pins'], ['M-1', 'Servo motor', 3], ['M-2', 'Fan', 2]], ['Servo motor', 'Fan']],
    ['a part whose place speaks of pins', [['40', 'A-4', 'Fits the 40 pin header', '', ''], ['50', 'A-5', 'Servo motor', 'D9', ''], ['60', 'A-6', 'Fan', 'D5', '']], ['Fits the 40 pin header', 'Servo motor', 'Fan']],
    ['pins that fasten', [['40', 'A-4', 'Pin', 1, 'pc'], ['50', 'A-5', 'Servo motor', 1, 'pc']], ['Pin', 'Servo motor']],
    ['a group of lines', [['Modifications'], ['40', 'A-4', 'Servo motor', 1, 'pc']], ['Servo motor']],
    ['a list right behind a history', [[], ['Rev', 'Date', 'Description', 'By'], ['B', '2025-05-12', 'Magnet', 'JP'], ['Pos', 'Part No', 'Description', 'Qty', 'Unit'], ['10', 'M-1', 'Servo motor', 1, 'pc']], ['Servo motor']],
    ['lines right behind a history, without a gap', [['Rev', 'Date', 'Description', 'By'], ['A', '2025-05-12', 'first issue', 'JP'], ['40', 'M-1', 'Servo motor', 1, 'pc']], ['Servo motor']],
    ['lines right behind a plan of work', [['Op No', 'Work center', 'Operation', 'Setup'], ['50', 'ASSY', 'Bonding', 30], ['60', 'TEST', 'Test', 10], ['40', 'M-1', 'Servo motor', 1, 'pc']], ['Servo motor']],
    ['lines behind a history', [[], ['REVISIONS'], ['B', '12/05/2025', 'JP'], [], ['40', 'M-1', 'Servo motor', 1, 'pc']], ['Servo motor']],
  ])('%s', (_, rows, more) => {
    expect(parts(rows)).toEqual([...OWN, ...more]);
  }); // prettier-ignore

  it('a group of dated lines', () => {
    const dated = [['Pos', 'Description', 'Qty', 'Date'], ['1', 'Bracket', 1, '2025-01-02'], ['2', 'Cover', 1, '2025-01-02'], [], ['Changes'], ['3', 'Servo motor', 1, '2025-02-02']]; // prettier-ignore
    expect(mapSheet(sheetOf(dated)).tables.flatMap(named)).toContain('Servo motor');
  });
});

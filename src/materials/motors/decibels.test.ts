import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('ДБМ, a series of motors', () => {
  it.each(['ДБМ-120', 'ДБМ 63-0,06', 'Двигатель ДБМ', 'дбм 120'])('%s is one', (text) => {
    expect(shown(text)).not.toEqual([]);
  });
  it.each(['GSM, +30 дБм', 'Модуль, выходная мощность 17 дБм', 'Радиомодуль 27дБм', 'Модуль 60 дБмВ', 'МОДУЛЬ 17 ДБМ'])(
    '%s are decibels of a milliwatt',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
});

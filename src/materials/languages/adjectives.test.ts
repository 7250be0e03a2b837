import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

/*
 * What purchasers say of a thing beside its name is no thing of its own, even where it is spelled, but for its marks or an ending, like the
 * name of one in another language: Swedish "röd" and an English rod, Latvian "pelēks" and an Indonesian word, Polish "prosty" and "free of".
 */
describe('an adjective that another language has as the name of a thing', () => {
  it.each([
    'Röd servomotor',
    'Röda högtalare',
    'Lätt hörlur',
    'Rød servomotor',
    'Rød højttaler',
    'Standaard stappenmotor',
    'DC-motor, standaard',
    'Prosty silnik krokowy',
    'Głośnik prosty',
    'Duże słuchawki',
    'Prostý krokový motor',
    'Malá sluchátka',
    'Servomotor stâng',
    'Enostaven koračni motor',
    'Zvočnik okvarjen',
    'Švarus garsiakalbis',
    'Dubults skaļrunis',
    'Pelēks servomotors',
    'Plāns skaļrunis',
    'Động cơ bước đặc biệt',
    'Động cơ servo phải',
    'Speaker perak',
    'ステッピングモータ 使用済み',
    '步进电机 用过的',
    '左耳机',
    'DC motor, standard',
  ])('takes nothing from a carrier: %s', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'Rött motorfäste',
    'Röd högtalarkabel',
    'Rødt motordæksel',
    'Standaard motorsteun',
    'Luidspreker standaard',
    'Standaard voor luidspreker',
    'Rod servo motor bracket',
    'Prosty kabel głośnika',
    'Uchwyt silnika prosty',
    'Prostý kábel reproduktora',
    'Suport motor stâng',
    'Enostaven nosilec motorja',
    'Pelēks motora vāks',
    'Giá đỡ động cơ đặc biệt',
    'Kabel speaker perak',
    'モータブラケット 使用済み',
    'モータブラケット 専用',
    '电机支架 用过的',
  ])('gives nothing to a part: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

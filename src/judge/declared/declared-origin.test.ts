import { describe, expect, it } from 'vitest';
import { mofcom } from '../../../plugins/mofcom/index.ts';
import { contentOf } from '../../regulation/content.fixture.ts';
import { declaredLimbs } from '../../regulation/origin.ts';
import { controlsFor } from '../../regulation/match.ts';
import type { Trade } from '../../regulation/types.ts';
import type { PartCost } from '../../rules/types.ts';
import { declaredOrigin, withCost } from './declared-origin.ts';
import { parseRegister } from '../register/register.ts';

const packs = mofcom.packs ?? [];
const nothing: Trade = { ourCountry: null, shipFrom: null, shipTo: 'DE', formAsShipped: null };
const smco = contentOf('sm2co17', 'magnet', { Sm: 'proven' });
const n42 = contentOf('ndfeb-sintered', 'magnet', { Nd: 'proven', Dy: 'possible' });
const motor = contentOf('sm2co17', 'component', { Sm: 'proven' });
const cost: PartCost = { amount: '12.4', currency: 'EUR', place: 'F2' };

function originOf(columns: string, values: string) {
  const [row] = parseRegister(`partNumber,state,${columns}\nMAG-1001,answered,${values}`, 'lintanide.parts.csv').rows;
  if (row === undefined) throw new Error('no row');
  return declaredOrigin(row);
}

function onward(columns: string, values: string, content = smco, trade = nothing, price: PartCost | null = cost) {
  const origin = originOf(columns, values);
  const declared =
    origin === null ? trade : { ...trade, declared: declaredLimbs(withCost(origin, content, price ?? undefined)) };
  return controlsFor(content, packs, '2026-11-24', declared).filter(({ measure }) => measure === 'mofcom-2025-61');
}

describe('limbs of No. 61 by the register', () => {
  it('a limb that is met makes it apply, and the others stay said', () => {
    const [one] = onward('originMagnet,chineseTechnology', 'CN,no');
    expect(one?.applies).toBe('applies');
    expect(one?.because).toContain('1(3) met as declared: origin magnet CN');
    expect(one?.because).toContain('1(2) not met as declared');
    expect(one?.because).toContain('1(1) open: value test not computed: value of the inputs not given');
    expect(one?.limbs?.map(({ clause, standing }) => `${clause} ${standing}`)).toEqual([
      '1(1) open',
      '1(2) not-met',
      '1(3) met',
    ]);
  });

  it('limbs that are not met leave the question: a declaration is no clearance', () => {
    const [one] = onward('originMetal,originMagnet,chineseTechnology,inputValue,currency', 'JP,JP,no,0,EUR');
    expect(one?.applies).toBe('ask');
    expect(one?.because.match(/not met as declared/g)).toHaveLength(3);
  });

  it('what is declared is not asked for again', () => {
    const asked = (columns: string, values: string) =>
      /to be answered: ([^;]*)/.exec(onward(columns, values)[0]?.because ?? '')?.[1];
    expect(asked('originMagnet,chineseTechnology', 'CN,no')).toBe('value share of Part 1 inputs of Chinese origin');
    expect(asked('originMagnet,chineseTechnology', 'JP,unknown')).toBe(
      'value share of Part 1 inputs of Chinese origin, Chinese technology used or not',
    );
    expect(asked('originMagnet,chineseTechnology,inputValue,currency', 'JP,no,0,EUR')).toBeUndefined();
  });

  it('an element that may not be there keeps its question', () => {
    expect(onward('chineseTechnology', 'yes', n42).map(({ applies }) => applies)).toEqual(['ask', 'ask']);
  });

  it('the value test takes the unit cost of the bill for the item, at exactly 0.1 % it is met', () => {
    expect(onward('inputValue,currency', '0.0124,EUR')[0]).toMatchObject({ applies: 'applies' });
    expect(onward('inputValue,currency', '0.01239,EUR')[0]?.applies).toBe('ask');
    expect(onward('inputValue,currency', '0.0124,CNY')[0]?.because).toContain('two currencies: 0.0124 CNY');
    expect(onward('inputValue,itemValue,currency', '0.5,600,CNY')[0]?.because).toContain('below 0.1 %');
    expect(onward('inputValue,currency', '0.0124,EUR', smco, nothing, null)[0]?.because).toContain(
      'value of the item not given',
    );
  });

  it('prices of which no currency is named make nothing apply: the limb stays open', () => {
    const [one] = onward('inputValue,itemValue', '0.1,100');
    expect(one?.applies).toBe('ask');
    expect(one?.limbs?.find(({ clause }) => clause === '1(1)')?.standing).toBe('open');
    expect(one?.because).toContain('1(1) open: value test not computed: currency not named: 0.1 (no currency)');
  });

  it('on a component the bill prices the assembly; that reading stays a question', () => {
    const [assemblies] = onward('inputValue,itemValue,currency', '0.0124,12.40,EUR', motor);
    expect(assemblies?.applies).toBe('ask');
    expect(assemblies?.because).toContain('item as denominator: 0.0124 EUR');
    expect(assemblies?.because).toContain(
      'if assemblies are listed: 0.0124 EUR (register line 2, inputValue) / 12.4 EUR (bill F2)',
    );
  });

  it('recycled material is a question about origin', () => {
    expect(onward('originMagnet,recycled', 'JP,40 %')[0]?.because).toContain(
      'does not state what origin recycled material has',
    );
  });

  it('an origin that was declared takes the place of the presumption', () => {
    const presume: Trade = { ...nothing, unknownOrigin: 'presume-CN' };
    expect(onward('chineseTechnology', 'no', n42, presume)[0]?.because).toContain('presumed, not known');
    const known = onward('originMagnet', 'JP', n42, presume)[0];
    expect(known?.because).not.toContain('presumed');
    expect(known?.presumption).toBeUndefined();
  });

  it('words that answer nothing are no answer', () => {
    expect(originOf('originMine,originMagnet', 'unknown,不清楚')).toBeNull();
  });

  it('to China no limb is looked at', () => {
    expect(onward('originMagnet', 'CN', smco, { ...nothing, shipTo: 'CN' })[0]).toMatchObject({
      applies: 'not-this-movement',
    });
  });
});

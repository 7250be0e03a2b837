import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextArena, TextKind } from '../../read/arena.ts';
import { PoolBytes, pooledTexts, TextPool } from './text-pool.ts';

const arenaOf = (texts: readonly string[], kind: TextKind = TextKind.string): TextArena => {
  const arena = new TextArena();
  for (const text of texts) arena.intern(text, kind);
  return arena;
};

describe('a pool of texts', () => {
  it('gives equal texts of equal kind one number, whatever unit they stand in', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { minLength: 1 }), (texts) => {
        const pool = new TextPool();
        const [one, other] = [arenaOf(texts), arenaOf([...texts].reverse())];
        const numbers = new Map<number, string>();
        for (let id = 1; id < one.size; id++) {
          const number = pool.numberOf(one, id);
          if (number === 0) continue;
          expect(numbers.get(number) ?? one.text(id)).toBe(one.text(id));
          numbers.set(number, one.text(id));
          expect(pool.numberOf(other, other.find(one.text(id)))).toBe(number);
        }
      }),
    );
  });

  it('tells kinds apart', () => {
    const pool = new TextPool();
    expect(pool.numberOf(arenaOf(['7']), 1)).not.toBe(pool.numberOf(arenaOf(['7'], TextKind.number), 1));
  });

  it('has no number for nothing, for a long text, and for one more than it has room for', () => {
    const pool = new TextPool();
    expect(pool.numberOf(arenaOf([]), 0)).toBe(0);
    expect(pool.numberOf(arenaOf(['x'.repeat(300)]), 1)).toBe(0);
    const many = arenaOf(Array.from({ length: 65_537 }, (_, at) => `P-${String(at)}`));
    for (let id = 1; id < many.size - 1; id++) expect(pool.numberOf(many, id)).toBe(id);
    expect(pool.numberOf(many, many.size - 1)).toBe(0);
    expect(pool.numberOf(many, 1)).toBe(1);
  });

  it('keeps what an owner puts into it', () => {
    const pool = new TextPool();
    const owner = {};
    const bytes = pool.column(owner, () => new PoolBytes());
    bytes.set(70_000, 3);
    expect(pool.column(owner, () => new PoolBytes()).get(70_000)).toBe(3);
    expect(pool.column({}, () => new PoolBytes()).get(70_000)).toBe(0);
  });

  it('takes no units that are large', () => {
    expect(pooledTexts(arenaOf(Array.from({ length: 9000 }, (_, at) => String(at))))).toBeNull();
    expect(pooledTexts(arenaOf(['a']))?.numberOf(1)).toBeGreaterThan(0);
  });

  it('knows texts that are stored later', () => {
    const arena = arenaOf(['a']);
    const pooled = pooledTexts(arena);
    const id = arena.intern('stored later');
    expect(pooled?.numberOf(id)).toBeGreaterThan(0);
    expect(pooled?.numberOf(id)).toBe(pooled?.numberOf(id));
  });
});

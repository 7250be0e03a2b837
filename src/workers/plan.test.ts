import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryFor, planWorkers } from './plan.ts';

const MIB = 1024 ** 2;
const big = { cores: 8, memory: 64 * 1024 * MIB, heap: 4096 * MIB };
const files = (count: number, size: number, path = 'a.xlsx') => Array.from({ length: count }, () => ({ path, size }));

describe('planWorkers', () => {
  it('starts no thread for one file, or where there is little to do', () => {
    expect(planWorkers('auto', files(1, 500 * MIB), big)).toMatchObject({
      workers: 1,
      reason: 'there is one file to read',
    });
    expect(planWorkers('auto', files(200, 4096), big)).toMatchObject({ workers: 1 });
    expect(planWorkers(8, files(1, 1), big)).toMatchObject({ workers: 1 });
  });

  it('starts as many as there are cores, where there is enough to do', () => {
    expect(planWorkers('auto', files(10_000, 10_000), big)).toMatchObject({ workers: 8 });
  });

  it('starts none on two cores before that gains time: one thread has the other core compile for it', () => {
    const small = { ...big, cores: 2 };
    expect(planWorkers('auto', files(1000, 10_000), small)).toMatchObject({ workers: 1 });
    expect(planWorkers('auto', files(10_000, 10_000), small)).toMatchObject({ workers: 2 });
    expect(planWorkers('auto', files(2, 20 * MIB), small)).toMatchObject({ workers: 2 });
    expect(planWorkers(2, files(1000, 10_000), small)).toMatchObject({ workers: 2 });
    expect(planWorkers('auto', files(1000, 10_000), { ...big, cores: 4 }).workers).toBe(4);
  });

  it('starts no more than the largest file goes into the whole: one file is not shared out', () => {
    expect(planWorkers('auto', [...files(1, 40 * MIB), ...files(100, 0.4 * MIB)], big).workers).toBe(2);
  });

  it('starts as many as are asked for, but not more than there are files', () => {
    expect(planWorkers(3, files(10, 1), big)).toMatchObject({ workers: 3, reason: '--concurrency 3' });
    expect(planWorkers(30, files(10, 1), big).workers).toBe(10);
  });

  it('starts fewer where memory would not do, and says so', () => {
    const small = { ...big, memory: 2048 * MIB };
    expect(planWorkers(8, files(100, 20 * MIB), small)).toMatchObject({
      workers: 3,
      reason: '8 were wanted, and memory is for 3',
    });
    expect(planWorkers(8, files(100, 20 * MIB), { ...big, memory: 100 * MIB }).workers).toBe(1);
  });

  it('never plans for more memory than there is', () => {
    const file = fc.record({ path: fc.constantFrom('a.xlsx', 'a.csv'), size: fc.nat(300 * MIB) });
    fc.assert(
      fc.property(
        fc.array(file, { minLength: 2 }),
        fc.integer({ min: 1, max: 64 }),
        fc.nat(64 * 1024),
        (all, asked, free) => {
          const { workers } = planWorkers(asked, all, { ...big, memory: free * MIB });
          if (workers === 1) return;
          const largest = all
            .map((one) => memoryFor(one, one.size))
            .sort((a, b) => b - a)
            .slice(0, workers);
          expect(largest.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(free * MIB);
        },
      ),
    );
  });
});

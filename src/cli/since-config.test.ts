import { expect, it } from 'vitest';
import { resolveConfig } from '../config/resolve.ts';
import { ioIn } from './cli-io.fixture.ts';
import { services } from './services.ts';
import { configThen } from './since-config.ts';

const now = resolveConfig({ trade: { shipFrom: 'CN' } }, { source: '/r/lintanide.config.json', root: '/r', cwd: '/r' });

async function then(readThen: (path: string) => Promise<string | null>, isDebug = false) {
  const { io, seen } = ioIn('/r');
  const config = await configThen(now, readThen, '/r', io, services, isDebug);
  return { config, err: seen.err };
}
const reads = (text: string | null) => (path: string) =>
  Promise.resolve(path === 'lintanide.config.json' ? text : null);

it('takes the movement as it was at the commit', async () => {
  const { config, err } = await then(reads('{"trade": {"shipFrom": "JP"}}'), true);
  expect(config.trade.shipFrom).toBe('JP');
  expect(err).toBe('');
  expect((await then(reads(null))).config.trade.shipFrom).not.toBe('CN');
});

it('takes it as it is now where it cannot be read as it was, and says so to who asks', async () => {
  for (const text of ['{', '{"trade": 1}']) {
    const { config, err } = await then(reads(text), true);
    expect(config).toBe(now);
    expect(err).toMatch(/^debug: --since: lintanide\.config\.json .*as it is now: \S/);
    expect((await then(reads(text))).err).toBe('');
  }
});

it('takes no fault of the tool for a configuration that cannot be read', async () => {
  await expect(then(() => Promise.reject(new TypeError('a fault')))).rejects.toThrow(TypeError);
});

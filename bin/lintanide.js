#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

// Compiled code is kept between runs where Node can do that (22.8 and later): a hook starts cold every time.
module.enableCompileCache?.();

const entry = new URL('../dist/cli.js', import.meta.url);
if (!existsSync(entry)) {
  process.stderr.write('lintanide is not built. Run "npm ci" (or "npm run build") in its folder first.\n');
  process.exit(3);
}
await import(entry.href);

#!/usr/bin/env node
import { existsSync } from 'node:fs';

const entry = new URL('../dist/cli.js', import.meta.url);
if (!existsSync(entry)) {
  process.stderr.write('lintanide is not built. Run "npm ci" (or "npm run build") in its folder first.\n');
  process.exit(3);
}
await import(entry.href);

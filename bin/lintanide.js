#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const loader = join(__dirname, '../dist/load.cjs');
if (existsSync(loader)) require(loader).load('chunks/cli.cjs');
else {
  process.stderr.write('lintanide is not built. Run "npm ci" (or "npm run build") in its folder first.\n');
  process.exitCode = 3;
}

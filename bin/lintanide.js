#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');

// Compiled code is kept between runs where Node can do that (22.8 and later): a hook starts cold every time.
enableCompileCache?.();

const loader = join(__dirname, '../dist/load.cjs');
if (existsSync(loader)) require(loader).load('chunks/cli.cjs');
else {
  process.stderr.write('lintanide is not built. Run "npm ci" (or "npm run build") in its folder first.\n');
  process.exitCode = 3;
}

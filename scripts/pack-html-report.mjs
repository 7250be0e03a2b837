// Bundles the program and the style of the HTML report into src/report/html/assets.json, with the hashes by which the page's
// policy allows them. Run it after a change in src/report/html/page; a test fails when that was forgotten.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const folder = new URL('../src/report/html/page/', import.meta.url).pathname;
const hash = (text, encoding) => createHash('sha256').update(text).digest(encoding);

const bundle = await rolldown({ input: join(folder, 'main.js'), platform: 'browser' });
const { output } = await bundle.generate({ format: 'iife', minify: true, comments: { legal: false } });
// A build of the tool leaves these marks out of all that it writes: what its policy allows is the program without them.
const script = output[0].code.replaceAll('/* @__PURE__ */ ', '').trim();
if (/<\/script|<!--/i.test(script)) throw new Error('the program must not hold what would end its element');
const style = readFileSync(join(folder, 'style.css'), 'utf8')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,]) ?/g, '$1')
  .trim();
const sources = readdirSync(folder)
  .sort()
  .map((name) => `${name}\0${readFileSync(join(folder, name), 'utf8')}\0`);
const assets = {
  sources: hash(sources.join(''), 'hex'),
  styleHash: `sha256-${hash(style, 'base64')}`,
  scriptHash: `sha256-${hash(script, 'base64')}`,
  style,
  script,
};
writeFileSync(join(folder, '../assets.json'), `${JSON.stringify(assets, null, 2)}\n`);
process.stdout.write(`assets.json: ${String(style.length)} bytes of style, ${String(script.length)} of program\n`);

// A whole lint of large XML documents beside parsers that do nothing with them, in turn on one machine:
//   node bench/xml.mjs 50 500        (MB; 3 rounds, 1 from 200 MB on)
// Peers are left out where they are not installed: BENCH_PEERS names a folder where `npm i htmlparser2` was run; xmllint and python3
// come from the system. Needs GNU time.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DOCUMENTS, writeDocument } from './xml-documents.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const node = process.execPath;
const python = '/usr/bin/python3';
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

/** CPU seconds, wall seconds and MiB of one process; null when it fails. */
function run(command) {
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %e %M', ...command], { encoding: 'utf8' });
  const line = (stderr ?? '').split('\n').findLast((text) => /^[\d.]+ [\d.]+ [\d.]+ \d+$/.test(text)) ?? '';
  const [user, system, wall, kilobytes] = line.split(' ').map(Number);
  // Findings are exit 1.
  return status === 0 || status === 1 ? { cpu: user + system, wall, mib: kilobytes / 1024 } : null;
}

const module = (name) => {
  const peers = process.env.BENCH_PEERS;
  for (const folder of [here('../node_modules'), ...(peers === undefined ? [] : [join(peers, 'node_modules')])])
    if (existsSync(join(folder, name))) return pathToFileURL(join(folder, name)).href;
  return null;
};

/** Reads a file by pieces into `take`. */
const PIECES = (file, take) =>
  `import { createReadStream } from 'node:fs'; for await (const piece of createReadStream(${file}, { encoding: 'utf8', highWaterMark: 1 << 18 })) ${take};`;

function contenders(path, json, megabytes) {
  const file = JSON.stringify(path);
  const inline = (code) => [node, '--max-old-space-size=8192', '--input-type=module', '-e', code];
  const saxes = module('saxes');
  const fast = module('fast-xml-parser');
  const parser2 = module('htmlparser2');
  const load = (href) =>
    `import { createRequire } from 'node:module'; const peer = createRequire(${JSON.stringify(`${href}/x.js`)})(${JSON.stringify(fileURLToPath(href))});`;
  return {
    'lintanide, whole lint': [node, here('../bin/lintanide.js'), path, '--reporter', `json=${json}`],
    ...(existsSync(python) && {
      'expat in Python, handlers that do nothing': [
        python,
        '-c',
        `import xml.parsers.expat as e\np=e.ParserCreate()\np.buffer_text=True\np.StartElementHandler=lambda n,a:None\np.EndElementHandler=lambda n:None\np.CharacterDataHandler=lambda t:None\np.ParseFile(open(${file},'rb'))`,
      ],
      'expat in Python, no handlers': [
        python,
        '-c',
        `import xml.parsers.expat as e\ne.ParserCreate().ParseFile(open(${file},'rb'))`,
      ],
    }),
    ...(existsSync('/usr/bin/xmllint') && {
      'xmllint --stream': ['/usr/bin/xmllint', '--stream', '--noout', '--huge', path],
    }),
    ...(saxes !== null && {
      saxes: inline(
        `${load(saxes)} let n = 0; const parser = new peer.SaxesParser(); parser.on('opentag', () => n++); parser.on('text', () => undefined); ${PIECES(file, 'parser.write(piece)')} parser.close(); if (n === 0) process.exit(2);`,
      ),
    }),
    ...(parser2 !== null && {
      htmlparser2: inline(
        `${load(parser2)} let n = 0; const parser = new peer.Parser({ onopentag: () => n++, ontext: () => undefined }, { xmlMode: true }); ${PIECES(file, 'parser.write(piece)')} parser.end(); if (n === 0) process.exit(2);`,
      ),
    }),
    ...(fast !== null &&
      megabytes <= 100 && {
        'fast-xml-parser': inline(
          `${load(fast)} import { readFileSync } from 'node:fs'; const tree = new peer.XMLParser({ ignoreAttributes: false, parseTagValue: false, parseAttributeValue: false, processEntities: false }).parse(readFileSync(${file}, 'utf8')); if (Object.keys(tree).length === 0) process.exit(2);`,
        ),
      }),
  };
}

/** Prints each contender with its ratio to the first parser. */
export async function benchXml(sizes = [50]) {
  const folder = mkdtempSync(join(tmpdir(), 'lintanide-xml-'));
  try {
    for (const megabytes of sizes) {
      for (const kind of Object.keys(DOCUMENTS)) {
        const path = join(folder, `${kind}.xml`);
        await writeDocument(path, kind, megabytes);
        const commands = Object.entries(contenders(path, join(folder, 'out.json'), megabytes));
        const runs = new Map(commands.map(([name]) => [name, []]));
        for (let round = megabytes < 200 ? 3 : 1; round > 0; round--)
          for (const [name, command] of commands) runs.get(name).push(run(command));
        process.stdout.write(`${kind}, ${megabytes} MB\n`);
        const figure = (name, key) => median(runs.get(name).map((one) => one?.[key] ?? NaN));
        const own = figure('lintanide, whole lint', 'cpu');
        for (const name of runs.keys())
          process.stdout.write(
            `  ${name.padEnd(42)} cpu ${figure(name, 'cpu').toFixed(2)} s  wall ${figure(name, 'wall').toFixed(2)} s  ${figure(name, 'mib').toFixed(0)} MiB  our lint is ${(own / figure(name, 'cpu')).toFixed(2)} × this\n`,
          );
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = process.argv
    .slice(2)
    .map(Number)
    .filter((size) => size > 0);
  await benchXml(sizes.length > 0 ? sizes : [50]);
}

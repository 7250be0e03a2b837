import { UsageError } from '../../errors.ts';
import { sha256Of } from '../../host/documents.ts';
import type { Amount } from '../../inventory/types.ts';
import { foldNumber } from '../../bom/name-keys.ts';
import { nearest } from '../../suggest.ts';
import { htmlOf, markdownOf } from '../../report/dossier/blocks.ts';
import { answersOf, dossier, type Grams, type Paper } from '../../report/dossier/dossier.ts';
import { findingsIn, isFile, type ProductFinding } from '../../report/dossier/product.ts';
import { escapeText } from '../../report/terminal/text.ts';
import type { JudgedUnit } from '../../judge/types.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import type { Args } from '../flags/args.ts';
import type { CliDeps, CliIo } from '../deps.ts';
import { contextOf } from './lint-command.ts';
import { badWord } from '../says/messages.ts';
import { hashOfDocument } from '../registers/papers.ts';
import { lintFor, runOf } from '../lint-for.ts';
import { settled } from '../settled.ts';
import { judged } from '../judge-run.ts';

const FORMATS = ['md', 'html'] as const;

/** `lintanide evidence PRODUCT PATH… [--format md|html]`: what is known of one product, on two pages, and what is not. */
export async function evidenceCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  const [product, ...paths] = args.words;
  if (product === undefined || paths.length === 0)
    throw new UsageError(
      'no-product',
      'evidence needs a product and where its bills are.',
      'For example: lintanide evidence KX-4100-00 boms/ > KX-4100-00.md',
    );
  const word = args.value('format') ?? 'md';
  const format = FORMATS.find((known) => known === word);
  if (format === undefined) throw badWord('--format', word, FORMATS);
  const by = await settled(args, io, deps);
  const { config, packs, rules, asOf } = by;
  const linted = await lintFor(by, paths, io, deps);
  const { registers } = linted;
  // What was put aside in a list for commits is in the product all the same.
  const whole = await judged(args, linted, runOf(by, linted), io, deps);
  const units = whole.units.map((unit) => ({
    ...unit,
    findings: [...unit.findings, ...(unit.suppressed ?? []), ...(unit.baselined ?? [])],
  }));
  const verdict = { ...whole, units };
  const { findings, known } = findingsIn(product, verdict);
  const amounts = await gramsOf(product, paths, config, asOf, io);
  if (findings.length === 0 && !amounts.isKnown && !units.some(({ path }) => isFile(product, path)))
    throw noSuchProduct(product, known);
  // Several answers may rest on one paper.
  const papers = new Map<string, Paper>();
  for (const { row, register } of answersOf(findings, registers).values()) {
    const [path, sha256 = ''] = [row.values.get('document'), row.values.get('sha256')];
    if (path === undefined) continue;
    const now = await hashOfDocument(register.path, path, io, deps);
    papers.set(JSON.stringify([register.folder, path, sha256.toLowerCase()]), paperOf(path, sha256, now));
  }
  const concerned = units.filter(
    ({ path }) => findings.some(({ unit }) => unit.path === path) || isFile(product, path) || amounts.files.has(path),
  );
  const bills = new Map(concerned.map(({ path, lines }) => [path, lines]));
  const beside = besideOf(concerned, findings).filter((path) => !bills.has(path));
  const files = await Promise.all(
    [...bills.keys(), ...beside].map(async (path) => ({
      path,
      lines: bills.get(path) ?? null,
      sha256: await sha256Of(deps.resolvePath(io.cwd, path)),
    })),
  );
  const blocks = dossier({
    product,
    verdict,
    context: { ...contextOf(args, rules, packs, io), packs },
    findings,
    registers,
    grams: amounts.grams,
    weighed: amounts.files,
    files,
    papers: [...papers.values()],
  });
  const chunks = format === 'md' ? markdownOf(blocks) : htmlOf(`Rare earths in ${product}`, blocks);
  await io.stdout.write([...chunks].join(''));
  // The page goes to others, and names no file beside the product's: who makes it is told here.
  for (const { path, error } of units)
    if (error !== null)
      await io.stderr.write(`lintanide: ${escapeText(path)} could not be read: ${escapeText(error.message)}\n`);
  return verdict.summary.unreadable > 0 ? 3 : 0;
}

/** Files that say more of the product's parts than its bills do: item masters, and whatever evidence and answers stand in. */
function besideOf(bills: readonly JudgedUnit[], findings: readonly ProductFinding[]): string[] {
  const paths = new Set(bills.flatMap(({ masters = [] }) => masters.map(({ path }) => path)));
  for (const { finding } of findings) {
    for (const { location, kind, source } of finding.evidence) {
      if (location?.file !== undefined) paths.add(location.file);
      // What was declared names its file, line and element.
      if (kind === 'declared') for (const path of filesIn(source)) paths.add(path);
    }
    for (const path of filesIn(finding.record?.source ?? '')) paths.add(path);
  }
  return [...paths].sort();
}

/** Files of `lintanide.parts.csv:2 and decl/a.xml:14 /Main[1]/Product[1]`. */
const filesIn = (source: string): string[] =>
  source.split(' and ').flatMap((one) => /^(.{1,1000}?):\d{1,9}(?: \/|$| \()/.exec(one)?.[1] ?? []);

function paperOf(path: string, sha256: string, now: string | null): Paper {
  const standing =
    now === null ? 'missing' : sha256 === '' ? 'no hash kept' : now === sha256.toLowerCase() ? 'unchanged' : 'changed';
  return { path, sha256, standing };
}

/** Grams of each element in the product, file by file: of its line where a bill has one, else of what stands under its name; of a file, of all that it lists. */
async function gramsOf(
  product: string,
  patterns: readonly string[],
  config: ResolvedConfig,
  asOf: string,
  io: CliIo,
): Promise<{ readonly grams: Grams[]; readonly isKnown: boolean; readonly files: ReadonlySet<string> }> {
  const { inventories } = await import('../../run/shown/inventories.ts');
  const files = new Set<string>();
  const grams: Grams[] = [];
  let isKnown = false;
  const isNamed = ({ name }: { readonly name: string | null }): boolean =>
    foldNumber(name ?? '') === foldNumber(product);
  for (const { path, rows, total, tops } of await inventories({ cwd: io.cwd, patterns, config, asOf })) {
    const amounts = isFile(product, path) ? total : (rows.find(isNamed) ?? tops.find(isNamed))?.amounts;
    if (amounts === undefined) continue;
    isKnown = true;
    files.add(path);
    grams.push(...amounts.map((amount) => ({ file: path, symbol: amount.symbol, ...amountWords(amount) })));
  }
  return { grams, isKnown, files };
}

function amountWords({ min, typ, max, unknown }: Amount): Pick<Grams, 'grams' | 'possible' | 'unknown'> {
  const figure = (value: number): string => String(Number(value.toPrecision(2)));
  const factors = Object.entries(unknown).flatMap(([factor, count]) =>
    count > 0 ? [`${String(count)} (${factor})`] : [],
  );
  // Where nothing but unknowns adds up, 0 would be a statement.
  const isNothing = max === 0 && factors.length > 0;
  const most = `up to ${figure(max)} g`;
  const words = typ === 0 && max > 0 ? most : `${figure(typ)} g (${figure(min)}-${figure(max)})`;
  return {
    grams: isNothing ? 'not known' : words,
    possible: min === 0 && max > 0 ? `possible only, ${most}` : null,
    unknown: factors.join(', '),
  };
}

function noSuchProduct(product: string, known: readonly string[]): UsageError {
  const near = nearest(product, known);
  const list = known.slice(0, 12).join(', ');
  return new UsageError(
    'no-such-product',
    `No bill holds a product, assembly, part or file "${product}" with rare-earth content.`,
    near !== null
      ? `Did you mean "${near}"? Not being found is no clearance.`
      : `Products with findings: ${list === '' ? 'none' : list}${known.length > 12 ? ' …' : ''}. Not being found is no clearance.`,
  );
}

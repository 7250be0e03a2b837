import type { PartExplanation } from '../../batch/explain/explain-part.ts';
import type { JudgedFinding } from '../../judge/types.ts';
import type { Content } from '../../materials/types.ts';
import type { Control } from '../../regulation/types.ts';
import { movementWords } from '../words/ask.ts';
import { wordsOf, writer } from './explain-writer.ts';
import { addNamed, addressesOf, measuresOf } from '../notices/law-named.ts';
import { pad } from '../terminal/text.ts';
import type { ReportContext } from '../types.ts';

/** The law as findings carry it; where nothing is reported, as it bears on what may be inside. */
export function* lawLines(
  { findings, asOf }: { readonly findings: readonly JudgedFinding[]; readonly asOf: string },
  part: Pick<PartExplanation, 'contents' | 'controls'>,
  context: ReportContext,
): Generator<string> {
  const write = writer(context);
  const reported = findings.filter(({ controls }) => controls.length > 0);
  const groups: { name: string; controls: readonly Control[] }[] =
    reported.length > 0
      ? reported.map(({ content, controls }) => ({ name: content?.name ?? '', controls }))
      : part.contents.map((content: Content, at) => ({ name: `${content.name}, if it is there`, controls: part.controls[at] ?? [] })); // prettier-ignore
  const told = groups.filter(({ controls }) => controls.length > 0);
  if (told.length === 0)
    yield* write('  ', '', wordsOf(context).said('no entry bears on what is known of the row (no clearance)'));
  const unmatched = unmatchedIn(context);
  if (told.length === 0) for (const line of unmatched) yield* write('  ', '', line);
  for (const { name, controls } of told) {
    if (groups.length > 1 || reported.length === 0) yield* write('  ', '', wordsOf(context).said(name));
    for (const { movement, words, because } of movementWords({ controls }, context, asOf, true)) {
      yield* write('  ', pad(movement, 9) + ' ', words);
      yield* write(
        '  ',
        ' '.repeat(10),
        because === '' ? '' : `${wordsOf(context).said('because')}: ${[...new Set(because.split('; '))].join('; ')}`,
      );
    }
    if (controls.every(({ movement }) => movement === 'inbound'))
      yield* write('  ', 'outbound  ', wordsOf(context).said('not an entry (no clearance)'));
    for (const entry of new Set(controls.map((control) => control.entry))) {
      const title = context.entryName(entry);
      if (title !== '' && title !== entry)
        yield* write('  ', 'entry     ', wordsOf(context).say('detail.entry', { entry, name: title }));
    }
  }
  const named = new Set<string>();
  for (const { controls } of told) addNamed(named, { controls });
  for (const finding of findings) addNamed(named, finding);
  const { said, say } = wordsOf(context);
  const codes = told.flatMap(({ controls }) => controls.map(({ entry }) => entry));
  for (const { remark } of measuresOf(named, context))
    if (remark !== undefined && remark.codes !== '' && codes.some((code) => code.startsWith(remark.codes)))
      yield* write('  ', '', said(remark.text));
  for (const measure of measuresOf(named, context)) {
    const text = `${said(measure.shortTitle)}: ${addressesOf(measure).join('; ')}`;
    yield* write('  ', pad(say('calendar.source'), 9) + ' ', text);
  }
}

/** Forms of goods and knowledge that no row is ever matched to: a rare earth is in none of them by its name. */
const UNMATCHED: ReadonlySet<string> = new Set(['equipment', 'raw-material', 'technology']);

/** What measures that name some say of it. */
function unmatchedIn(context: ReportContext): string[] {
  const { packs = [], measureTitle } = context;
  const { said, say } = wordsOf(context);
  return packs.flatMap(({ entries, measures }) =>
    measures.flatMap(({ id, remark }) => {
      const forms = entries.flatMap(({ measure, form }) => (measure === id && UNMATCHED.has(form) ? [form] : []));
      if (forms.length === 0) return [];
      if (remark?.codes === '') return [said(remark.text)];
      const titles = `${measureTitle(id)} (${[...new Set(forms)].map(said).join(', ')})`;
      return [say('explain.unmatched', { titles })];
    }),
  );
}

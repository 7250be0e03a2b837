import { controlsFor, defineRule } from 'lintanide/plugin';
import type { PartView, Rule, RuleContext } from 'lintanide/plugin';
import { heldIn } from '../held.ts';
import { sourcesOf, type PartSources } from '../sources.ts';

interface Concerned extends PartSources {
  readonly part: PartView;
  readonly elements: readonly string[];
}

/** Parts named in a sentence before it says how many more there are. */
const MOST_NAMED = 5;

/** Reports parts with listed rare earths that have one source only in this bill, beside those that have a second one. */
export const singleSource: Rule = defineRule({
  id: 'supply-risk/single-source',
  meta: {
    category: 'trade',
    severity: 'warning',
    summary: 'The part holds listed rare earths, and the bill names one source for it only.',
    messages: {
      single: '{elements} from one {kind} only, {source}; {beside}',
      unnamed:
        'No maker or seller is named for {count} with listed rare earths, so it cannot be told which have a second source: {parts}',
    },
    questions: {
      second:
        'Ask purchasing and engineering: whether a second source is approved elsewhere or can be, of which country its magnet or alloy is, and what is in stock.',
      name: 'Add a column with the maker of each part, then run again.',
    },
  },
  create(context) {
    const parts: { readonly part: PartView; readonly elements: readonly string[] }[] = [];
    return {
      part(part) {
        const elements = listedIn(part, context);
        if (elements.length > 0) parts.push({ part, elements });
      },
      bom() {
        if (parts.length === 0) return;
        const sources = sourcesOf(
          context.bom,
          parts.map(({ part }) => part),
          (line, field) => context.text(line, field),
        );
        const all = parts.flatMap((one, i): Concerned[] => {
          const its = sources[i];
          return its === undefined ? [] : [{ ...one, ...its }];
        });
        const total = new Set(all.map(({ part }) => nameOf(part))).size;
        const seconds = [...new Set(all.filter(({ names }) => names.length > 1).map(nameWithSources))];
        for (const { part, elements, names, kind } of all) {
          if (names.length !== 1) continue;
          context.report(part, {
            messageId: 'single',
            data: {
              elements,
              kind,
              source: names[0] ?? '',
              beside: besideWords(total, seconds),
              secondSourced: seconds,
            },
            question: { messageId: 'second', data: {} },
          });
        }
        reportUnnamed(all, context);
      },
    };
  },
});

/** Where nobody is named nothing is known: said once for all such parts. */
function reportUnnamed(all: readonly Concerned[], context: RuleContext): void {
  const unnamed = all.filter(({ names }) => names.length === 0);
  const [first] = unnamed;
  if (first === undefined) return;
  context.report(first.part, {
    messageId: 'unnamed',
    data: {
      count: unnamed.length === 1 ? '1 part' : `${unnamed.length} parts`,
      parts: someOf(unnamed.map(({ part }) => nameOf(part))),
      partNumbers: unnamed.map(({ part }) => nameOf(part)),
    },
    lines: unnamed.flatMap(({ part }) => part.lines),
    question: { messageId: 'name', data: {} },
  });
}

/** Elements of the part that an entry of the packs in effect speaks of, in whichever movement. */
function listedIn(part: PartView, { packs, asOf, trade }: RuleContext): readonly string[] {
  const controls = heldIn(part).flatMap((content) => controlsFor(content, packs, asOf, trade));
  return [...new Set(controls.flatMap(({ element }) => element.split('/')))].sort();
}

function besideWords(total: number, seconds: readonly string[]): string {
  if (total <= 1) return 'no other part of this bill holds listed rare earths';
  const parts = `of the ${total} parts with listed rare earths in this bill`;
  if (seconds.length === 0) return `${parts} none has a second source`;
  return `${parts} ${seconds.length} ${seconds.length === 1 ? 'has' : 'have'} a second source: ${someOf(seconds)}`;
}

/** `MAG-02 (Nordmark Magnet AB, Toda)` */
function nameWithSources(one: Concerned): string {
  return `${nameOf(one.part)} (${one.names.join(', ')})`;
}

function nameOf({ partNumber, description }: PartView): string {
  return partNumber ?? description ?? 'a part without number';
}

function someOf(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  const more = distinct.length - MOST_NAMED;
  return `${distinct.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

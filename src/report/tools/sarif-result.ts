import type { JudgedFinding, SuppressedFinding } from '../../judge/types.ts';
import type { Location } from '../../rules/types.ts';
import { entriesOf, fileOnDisk, findingSentences, lineOf } from '../words/plain.ts';
import { placeOf } from '../terminal/place.ts';
import { artifactOf, sarifText } from './sarif-notifications.ts';
import { LEVEL } from './sarif-rules.ts';
import { plural } from '../words/summary.ts';
import { cutMiddle, escapeText } from '../terminal/text.ts';
import type { ReportContext } from '../types.ts';

/** GitHub keeps 100 locations of a result, and 1,000 places of a path. */
const MOST_LOCATIONS = 100;
const MOST_STEPS = 1000;
/** Columns of a quoted cell, and of a name on the way to the part; the part's own name is whole in the message. */
const LONGEST_SNIPPET = 1000;
const LONGEST_STEP = 300;

/**
 * One finding. The cell stands in the first sentence, since viewers know lines only; the chain from the top assembly is a
 * code flow; our fingerprint keeps an alert the same when rows move.
 */
export function resultOf(
  finding: JudgedFinding | SuppressedFinding,
  path: string,
  number: number,
  ruleIndex: number,
  context: ReportContext,
): unknown {
  const hash = finding.fingerprint.replace(/^v1:/, '');
  const left = Math.max(0, finding.locations.length - MOST_LOCATIONS);
  const member = fileOnDisk(path) === path ? '' : `In ${escapeText(path)}. `;
  const rest = left === 0 ? '' : ` ${plural(left, 'further row')} not listed.`;
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: LEVEL[finding.severity],
    message: { text: sarifText(`${findingSentences(finding, context)} ${member}`.trimEnd() + rest) },
    locations: locationsOf(finding, path, context),
    ...flowsOf(finding, path, context),
    partialFingerprints: { primaryLocationLineHash: `${hash}:${String(number)}`, 'lintanide/finding/v1': hash },
    ...('suppression' in finding ? { suppressions: [suppressionOf(finding)] } : {}),
    properties: {
      category: finding.category,
      partNumber: finding.partNumber === null ? null : cutMiddle(escapeText(finding.partNumber), LONGEST_SNIPPET, true),
      presence: finding.content?.presence ?? null,
      confidence: finding.content?.confidence ?? null,
      entries: entriesOf(finding),
      uses: finding.uses,
      record: finding.record?.state ?? null,
      ...(left === 0 ? {} : { locationsLeftOut: left }),
    },
  };
}

function locationsOf(finding: JudgedFinding, path: string, context: ReportContext): unknown[] {
  const part = partOf(finding.chains[0] ?? [], finding.partNumber);
  if (finding.locations.length === 0)
    return [
      {
        physicalLocation: { artifactLocation: artifactOf(path, context), region: { startLine: 1, startColumn: 1 } },
        ...part,
      },
    ];
  return finding.locations.slice(0, MOST_LOCATIONS).map((location, index) => ({
    physicalLocation: { artifactLocation: artifactOf(path, context), region: regionOf(location) },
    logicalLocations: [...placeNames(location), ...(index === 0 ? (part.logicalLocations ?? []) : [])],
  }));
}

/** Row and column of a workbook as line and column; of a text file the line, whose columns count characters and not fields. */
function regionOf(location: Location): unknown {
  const startLine = lineOf(location);
  const isText = location.line !== undefined || location.column === null;
  const columns = isText
    ? { startColumn: 1, endLine: startLine }
    : { startColumn: location.column, endLine: startLine, endColumn: location.column + 1 };
  const snippet =
    location.text === '' ? {} : { snippet: { text: cutMiddle(escapeText(location.text), LONGEST_SNIPPET, true) } };
  return { startLine, ...columns, ...snippet };
}

function placeNames(location: Location): unknown[] {
  if (location.path !== undefined) return [{ fullyQualifiedName: escapeText(location.path), kind: 'element' }];
  if (location.cell === null) return [];
  return [{ name: location.cell, fullyQualifiedName: placeOf(location), kind: 'cell' }];
}

function partOf(chain: readonly string[], partNumber: string | null): { readonly logicalLocations?: unknown[] } {
  const names = chain.slice(-MOST_LOCATIONS).map((step) => cutMiddle(escapeText(step), LONGEST_STEP, true));
  const name = partNumber === null ? names.at(-1) : cutMiddle(escapeText(partNumber), LONGEST_STEP, true);
  if (name === undefined) return {};
  return {
    logicalLocations: [{ name, fullyQualifiedName: names.length === 0 ? name : names.join('/'), kind: 'part' }],
  };
}

/**
 * Each chain as a flow, from the top assembly to the part. The rows of the assemblies are not kept: their steps point at
 * the head of the file, since GitHub wants a line for each, and say so.
 */
function flowsOf(finding: JudgedFinding, path: string, context: ReportContext): { readonly codeFlows?: unknown[] } {
  const chains = finding.chains.filter((chain) => chain.length > 1);
  if (chains.length === 0) return {};
  const at = finding.locations[0];
  const flow = (chain: readonly string[]): unknown => {
    // Of a chain of hostile depth the lower end: it leads to the part.
    const locations = chain.slice(-MOST_STEPS).map((step, index, steps) => {
      const name = cutMiddle(escapeText(step), LONGEST_STEP, true);
      const location = index === steps.length - 1 ? at : undefined;
      const note = location === undefined ? 'its own row is not recorded' : placeOf(location);
      return {
        nestingLevel: index,
        location: {
          physicalLocation: {
            artifactLocation: artifactOf(path, context),
            region: location === undefined ? { startLine: 1, startColumn: 1 } : regionOf(location),
          },
          logicalLocations: [{ name, kind: 'part' }],
          message: { text: sarifText(`${name} (${note})`) },
        },
      };
    });
    return { threadFlows: [{ locations }] };
  };
  return { codeFlows: chains.map(flow) };
}

function suppressionOf({ suppression: { reason, by, until } }: SuppressedFinding): unknown {
  const words = [reason, ...(by === null ? [] : [`by ${by}`]), ...(until === null ? [] : [`until ${until}`])];
  return { kind: 'external', status: 'accepted', justification: escapeText(words.join(', ')) };
}

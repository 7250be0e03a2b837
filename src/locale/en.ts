import { furtherFrame } from './en-further.ts';
import { LAW_FRAME } from './en-law.ts';

const REPORT_FRAME = {
  'clearance.none': 'No finding is not a clearance. This is not legal advice.',
  'estimate.legend':
    'A figure beside likely or possible is our estimate of the chance that the element is there, from grade and class: no share, no measurement.',
  'clearance.short': 'no finding is not a clearance, nor is this legal advice',

  'count.file': '{n} file|{n} files',
  'count.table': '{n} table|{n} tables',
  'count.line': '{n} line|{n} lines',
  'count.part': '{n} part|{n} parts',
  'count.error': '{n} error|{n} errors',
  'count.warning': '{n} warning|{n} warnings',
  'count.info': '{n} info|{n} infos',
  'count.trace': '{n} trace|{n} traces',
  'count.carrier': '{n} carrier|{n} carriers',
  'count.nonCarrier': '{n} known non-carrier|{n} known non-carriers',
  'count.use': '{n} use|{n} uses',

  'severity.off': 'off',
  'severity.info': 'info',
  'severity.warning': 'warning',
  'severity.error': 'error',

  'summary.checked': '{n} checked',
  'summary.noBom': '{n} without a parts list',
  'summary.noListIn': '{path}: no parts list',
  'summary.noListBecause': '{path}: no parts list ({reason})',
  'summary.nothingChecked':
    'Nothing was checked. If it is a parts list, "lintanide inspect {path}" shows how it was read.',
  'summary.unreadable': '{n} unreadable',
  'summary.notChecked': '{n} unreadable (not checked)',
  'summary.quiet': 'warnings and infos not shown (--quiet)',
  'summary.tracesHidden': '{traces} not shown (--traces)',
  'summary.suppressed': '{n} suppressed',
  'summary.baselined': '{n} in the baseline',
  'summary.coverage':
    '{lines}, {parts}: {carriers}, {nonCarriers}, {notContent} not content, {unclassified} unclassified (too little text to judge)',
  'summary.unreported':
    '{n} of the carriers is in no finding: too unlikely for one, settled by what the list says of it, or under a rule that is off ("lintanide inventory" names it)|{n} of the carriers are in no finding: too unlikely for one, settled by what the list says of them, or under a rule that is off ("lintanide inventory" names them)',
  'summary.asOf': 'as of {date}',
  'summary.packs': 'packs {packs}',
  'summary.noPacks': 'packs none',
  'summary.pack': '{id} (reviewed {reviewed}, sources until {until})',
  'summary.counts': 'errors {errors}, warnings {warnings}, infos {infos}, unreadable {unreadable}',

  'notice.unverified': 'Unverified on {date}{since}: {readings}. {titles}.',
  'notice.since': ' since {date}',
  'notice.sources': ' Sources reach until {date}.',
  'file.notChecked': 'not checked',
  'file.try': 'try  ',

  'place.sheet': 'sheet "{sheet}"',
  'place.row': 'row {n}',
  'place.line': 'line {n}',
  'place.hidden': ' (hidden)',
  'place.not-fitted': ' (not fitted)',
  'place.by-product': ' (by-product)',
  'place.valid-to': ' (valid until {date})',

  'ask.head': 'ask',
  'ask.asFor': '{entries}: as for {part} above',
  'ask.sameAs': 'as for {part} above',
  'ask.counsel': 'trade counsel',
  'ask.unnamed': 'the supplier (no manufacturer given)',
  'ask.supplier': 'the supplier',
  'ask.ofAssembly': '{supplier} (supplies {assembly}, which it is in)',
  'ask.ofMaker': '{supplier} (maker: {maker})',
  'ask.due': 'due {date}',

  'row.part': 'part',
  'row.content': 'content',
  'row.chain': 'chain',
  'row.uses': 'uses',
  'row.evidence': 'evidence',
  'row.control': 'control',
  'row.because': 'because',
  'row.entry': 'entry',
  'row.record': 'record',
  'row.do': 'do',
  'row.help': 'help',
  'row.question': 'question',
  'row.why': 'why',

  'detail.moreChains': '{uses}, {n} more chains in the JSON report',
  'detail.in': '{name} in {component}',
  'detail.at': '{text} in {cell}',
  'detail.entry': '{entry} is {name}',
  'detail.content': '{name}, {presence} ({confidence})',
  'detail.shareUnknown': 'share unknown',
  'detail.share': '{min}-{max} wt % of the {of}',
  'detail.grams': '{min}-{max} g per {per}',
  'detail.ifPresent': '{amount} if present',
  'detail.noRecord': 'none',
  'detail.validUntil': 'valid until {date}',
  'detail.step1': '1. To {whom}: {question}',
  'detail.step2': '2. In lintanide.parts.csv: {keep}.',
  'detail.add': 'add {key} with state open and a due date, or answered',
  'detail.write': 'write the answer, or a new due date',

  'of.material': 'material',
  'of.magnet': 'magnet',
  'of.component': 'component',
  'per.piece': 'piece',

  'presence.proven': 'proven',
  'presence.likely': 'likely',
  'presence.possible': 'possible',
  'presence.unlikely': 'unlikely',
  'presence.excluded': 'excluded',

  'kind.declared': 'declared',
  'kind.cas': 'cas',
  'kind.material': 'material',
  'kind.grade': 'grade',
  'kind.series': 'series',
  'kind.class': 'class',
  'kind.commodity': 'commodity',
  'kind.context': 'context',
  'kind.negative': 'negative',

  'state.open': 'open',
  'state.partial': 'partial',
  'state.overdue': 'overdue',
  'state.answered': 'answered',
  'state.expired': 'expired',
  'state.refused': 'refused',
  'state.dont-know': 'dont-know',

  'movement.inbound': 'inbound',
  'movement.outbound': 'outbound',
  'applicant.inbound': 'the supplier applies',
  'applicant.outbound': 'we apply',
  'applicant.exporter': 'whoever exports it applies',

  'status.in-force': 'in force',
  'status.suspended': 'suspended',
  'status.unverified': 'unverified',
  'status.not-yet': 'not yet in force',
  'status.not-issued': 'not yet issued',
  'status.expired': 'expired',
  'status.on': '{title} {status} on {date}',
  'status.clauses': 'clause {clauses} of {title}',
  'status.if': '{status} if {branch}',
  'status.pinned': 'pinned "{branch}" by {by} until {until}, source {source}',
  'branch.lapsed': 'lapsed',
  'branch.extended': 'extended',

  'bearing.not-this-movement': 'not this movement',
  'bearing.generally-outside': 'in an assembly: generally outside {title}, keep evidence',
  'bearing.generally-outside-form': 'deep-processed: generally outside {title}, keep evidence',
  'bearing.if-present': 'listed if {elements} present: ask',
  'bearing.ask': 'not settled: ask',
  'bearing.ask-unverified': '{title} unverified: licence if it runs, ask',
  'bearing.limb-open': '{title}: licence if limb {limbs} is met, ask',
  'bearing.limb-open-unverified': '{title} unverified: licence if it runs and limb {limbs} is met, ask',
  'bearing.unresolved': '{title}: ask, a licence only if it lists assemblies and limb {limbs} is met',
  'bearing.unresolved-unverified':
    '{title} unverified: ask, a licence only if it runs, lists assemblies and limb {limbs} is met',
  'bearing.limb-met': '{title}: licence if the item is one it lists, limb {limbs} met as declared, ask',
  'bearing.limb-met-unverified':
    '{title} unverified: licence if it runs and the item is one it lists, limb {limbs} met as declared, ask',
  'bearing.limb-not-met': '{title}: limb {limbs} not met as declared (a declaration is no clearance)',
  'entry.inferred': '{entry} (by inference)',
  'bearing.beside': '{title}, {clause}, {status}',
  'bearing.suspended': 'no licence while the measure is suspended',
  'bearing.unverified': '{title} unverified: licence if it runs',
  'bearing.not-running': 'licence if {title} runs',
  'bearing.leaves': 'needs a licence to leave China',
  'bearing.licence': 'needs a licence',

  'count.markdown.unread': '{n} file not checked|{n} files not checked',
  'count.markdown.files':
    '{n} more file not checked; see the full report.|{n} more files not checked; see the full report.',
  'count.markdown.findings':
    '{n} more finding did not fit here; see the full report.|{n} more findings did not fit here; see the full report.',
  'count.markdown.questions':
    '{n} more question did not fit here; see the full report.|{n} more questions did not fit here; see the full report.',
  'markdown.place': 'place',
  'markdown.part': 'part',
  'markdown.what': 'what it is',
  'concise.entries': '. Entries: {entries}',
  'markdown.entries': 'entries',
  'markdown.record': 'record: {state}',
  'markdown.ask': 'What to ask whom',
  'markdown.more': 'and {n} more',
  'markdown.asOf': 'As of {date}.',
  'markdown.sources': 'Sources of the law: {sources}.',

  'explain.unmatched': '{titles}: matched to no row',
  'explain.for': 'for {what}',
  'explain.source': 'source: {source}',
  'explain.typically': '{range}, typically {n}',
  'explain.inside': 'inside a component, {component}',
  'explain.trace': 'trace',
  'explain.together': '{elements} together {p}',
  'explain.to': 'To {whom}: {question}',
} as const;

type Frame = typeof REPORT_FRAME & typeof LAW_FRAME & ReturnType<typeof furtherFrame>;

export type FrameKey = keyof Frame;

/**
 * Without a prototype it is a table for V8 from the start; spread together, it was an object of one more shape for each text,
 * which took a start four milliseconds.
 */
const frame = Object.assign(Object.create(null) as object, REPORT_FRAME, LAW_FRAME) as Frame;
let isWhole = false;

/** The frame of reports in English: what every other language must have as well, with the same `{names}`. `one|many` by `n`. */
export function wholeFrame(): Frame {
  if (!isWhole) Object.assign(frame, furtherFrame());
  isWhole = true;
  return frame;
}

/** The frame as far as it takes to say one thing. */
export const frameFor = (key: FrameKey): Frame => (Object.hasOwn(frame, key) ? frame : wholeFrame());

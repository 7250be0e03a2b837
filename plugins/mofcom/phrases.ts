import type { Phrase } from 'lintanide/plugin';

/** Words that the rules put into their messages, in English; other languages have the same ids. */
export const PHRASES = {
  'and-or': ' and/or ',
  list: ', ',
  clauses: '; ',
  slash: '/',
  or: ' or ',
  run: '',
  more: '{listed} and {n} more',
  parts: '{n} parts',
  part: '1 part',

  'form-metal': 'metal',
  'form-alloy': 'alloy',
  'form-target': 'sputtering target',
  'form-magnet': 'magnet',
  'form-magnet-powder': 'magnet powder',
  'form-oxide': 'oxide',
  'form-compound': 'compound',
  'form-ceramic': 'ceramic',
  'form-crystal': 'crystal',
  'form-component': 'component',
  'form-ore': 'ore',
  'form-undeclared': 'form not declared',

  'presence-proven': 'proven',
  'presence-likely': 'likely',
  'presence-possible': 'possible',
  'presence-unlikely': 'unlikely',
  'presence-excluded': 'excluded',
  'presence-percent': '{presence} ({n} %)',
  'element-state': '{symbol} {state}',
  'element-named': '{symbol} named',
  'element-not-stated': '{symbol} not stated',
  together: '{symbols} {n} %',

  'status-in-force': '{measure}',
  'status-not-yet': '{measure}, not yet in force',
  'status-not-issued': '{measure}, not yet issued',
  'status-expired': '{measure}, no longer in force',
  'status-unverified': '{measure} unverified',
  'status-suspended': '{measure}, suspended',
  'status-suspended-to': '{measure}, suspended to {until}',

  'licence-none': 'not an entry (no clearance)',
  inferred: '{entries} (by inference)',
  inbound: 'Inbound',
  'from-here': 'Leaving China',
  'licence-clause': '{entries} {verdict} ({status})',
  'licence-in-force': 'needs a licence to leave China',
  'licence-unverified': 'licence to leave China if the measure runs',
  'licence-suspended': 'no licence while the measure is suspended',
  'licence-not-yet': 'no licence before the measure starts',
  'licence-expired': 'no licence since the measure ended',
  'who-supplier': 'the supplier applies',
  'who-we': 'we apply',
  'who-exporter': 'whoever exports it applies',
  applies: '{licence}, {who}',
  'if-present': 'listed if {elements} present: ask, then {applies}',
  ask: 'ask: {because}',
  'generally-outside': 'in an assembly: generally outside {measure}, keep evidence',
  'generally-outside-form': 'deep-processed by FAQ V: generally outside {measure}, keep evidence',
  'not-this-movement': 'not this movement: {because}',

  'onward-clause': '{entries}: {verdict}',
  'onward-not-this-movement': '{measure} not this movement: {because}',
  'onward-unresolved': '{status}, on assemblies unresolved: ask',
  'onward-idle': '{status}',
  limbs: 'limb {limbs}',
  'measure-limbs': '{measure} {limbs}',
  'onward-met': '{status}: licence, {limbs} met as declared, {who}',
  'onward-met-if-runs': '{status}: licence if it runs, {limbs} met as declared, {who}',
  'onward-met-ask': '{status}: ask, licence if the item is one it lists, {limbs} met as declared, {who}',
  'onward-met-ask-if-runs':
    '{status}: ask, licence if it runs and the item is one it lists, {limbs} met as declared, {who}',
  'onward-not-met': '{status}: {limbs} not met as declared (a declaration is no clearance)',
  'onward-open': '{words} (ask: {because})',
  'onward-beside': '{words}; {limbs} not met as declared',
  'onward-presumed':
    '{status}: licence, on a presumption of Chinese origin (your policy, no evidence), if {limbs} is met, {who}',
  'onward-presumed-if-runs':
    '{status}: licence if it runs, on a presumption of Chinese origin (your policy, no evidence), if {limbs} is met, {who}',
  'onward-ask': '{status}: ask, licence if {limbs} is met, {who}',
  'onward-if-runs': '{status}: licence if it runs and {limbs} is met, {who}',
  undertaking: '; the end-user undertaking given for its licence may bar passing it on without consent (Decree 792)',
  'traces-below': '. Below {percent} wt %, a trace by your policy; no entry states a threshold',

  component: 'component',

  'role-importer': 'importer',
  'role-end-user': 'end user',
  'role-end-user-stated': 'end user named in the bill,',
  alias: '{name} (alias {alias})',
  'alias-recalled': '{name} (alias {alias}, from general knowledge and not from the list)',
  'list-control': 'control list',
  'list-watch': 'watch list',
  'list-unreliable': 'unreliable-entity list',
  'law-in-force': 'in force',
  'law-suspended': 'suspended',
  'law-unverified': 'unverified',
  'law-not-yet': 'not yet in force',
  'law-not-issued': 'not yet issued',
  'law-expired': 'expired',
  'own-terms': '{measure}, {status} on {date}: {text}',
  'own-terms-missing': '{measure}: what it says itself is not in the data',
  'refuses-nothing': 'Nothing is refused under {article}',
  'not-reached': '{no61} does not reach these items in this movement',
  'parts-if': '{parts} (listed by {measures} alone: no listed items while that does not run)',
  'parts-some-if':
    '{parts} ({n} of them, {names}, listed by {measures} alone: no listed items while that does not run)',
  'parts-inside': '{parts} (of {names} only what is inside: whether that makes a part a listed item is not settled)',
  'listed-by': '{measure} ({status})',
  'article-missing': 'article {article}: not in the data',
  article: '{measure} article {article}, {status} on {date}',
  'article-branches': '{measure} article {article}, {status} on {date} ({branches})',
  branch: '{branch}: {status}',
  'branch-lapsed': 'lapsed',
  'branch-extended': 'extended',
  holding: '{company} held {share} % by {owner}',
  'the-end-user': 'the end user',
  'military-user': '{name} is a military user',
  'party-listed': '{role} {name} is {listed}, on the {list}',
  'end-use': 'end use: {use}',
  'deadline-open': 'within {days} working days after export (export date not given)',
  deadline:
    'within {days} working days after {date}: by {by}, counting Saturdays and Sundays alone as days off; public holidays would make it later, so do not wait for them',
  'supplier-not-named': 'a supplier that is not named',

  'use-wmd': 'weapons of mass destruction and their delivery',
  'use-terrorism': 'terrorism',
  'use-military': 'military use',
  'use-military-potential': 'raising military potential',
  'use-logic-14nm': 'logic chips at 14 nm and below',
  'use-memory-256-layers': 'memory of 256 layers and above',
  'use-chip-equipment': 'equipment to make or test such chips',
  'use-chip-materials': 'materials for such chips',
  'use-ai-military-potential': 'artificial intelligence with military potential',
  'use-medical-emergency': 'emergency medical care',
  'use-public-health': 'a public-health emergency',
  'use-disaster-relief': 'disaster relief',
  'use-civil': 'civil use',
  'use-logic-node': 'logic chips at {nm} nm',
  'use-memory-layers': 'memory of {layers} layers',
} as const;

export type PhraseId = keyof typeof PHRASES;

/** A phrase of this plugin. */
export function say(id: PhraseId, values?: Readonly<Record<string, Phrase>>): Phrase {
  return values === undefined ? { id } : { id, with: values };
}

/** Several phrases as one; how they are put together is the language's. One alone stays itself. */
export function joined(by: 'list' | 'clauses' | 'slash' | 'or' | 'and-or' | 'run', of: readonly Phrase[]): Phrase {
  const [only, ...more] = of;
  return only !== undefined && more.length === 0 ? only : { join: by, of };
}

/** Made-up records for the tests of judging, reporting and the command line. No real part, maker or measure. */
import type { UnitRecord } from '../batch/types.ts';
import type { Content } from '../materials/types.ts';
import type { Control } from '../regulation/types.ts';
import type { Finding, LocatedEvidence, Location, Rule } from '../rules/types.ts';

export const ITEM_RULE: Rule = {
  id: 'mofcom/controlled-item',
  meta: {
    category: 'content',
    severity: 'error',
    summary: 'The line is itself a rare-earth item that an entry names, or may name.',
    messages: { item: '{material}, {form}: {elements}. Inbound: {licence}.' },
    questions: { 'dy-tb': 'Dy and Tb in wt % by ICP with detection limit; licence number and expiry of {part}' },
  },
  create: () => ({}),
};

export const CAS_RULE: Rule = {
  id: 'data/cas-check-digit',
  meta: {
    category: 'data',
    severity: 'warning',
    summary: 'A CAS number has a wrong check digit.',
    messages: { wrong: 'CAS number {cas} has a wrong check digit' },
  },
  create: () => ({}),
};

export const RULES: ReadonlyMap<string, Rule> = new Map([ITEM_RULE, CAS_RULE].map((rule) => [rule.id, rule]));

export function location(cell: string, text: string, more: Partial<Location> = {}): Location {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  return { sheet: 'BOM', row: Number(row), column: letter.charCodeAt(0) - 64, cell, text, ...more };
}

export function evidence(text: string, at: Location, more: Partial<LocatedEvidence> = {}): LocatedEvidence {
  return {
    kind: 'grade',
    text,
    role: 'description',
    meaning: 'grade for 150 °C: made with Dy or Tb',
    source: 'IEC 60404-8-1',
    grade: 'published',
    confidence: 0.85,
    location: at,
    ...more,
  };
}

export const MAGNET: Content = {
  material: 'ndfeb-sintered',
  name: 'sintered NdFeB',
  form: 'magnet',
  constituents: ['Nd', 'Fe', 'B'],
  presence: 'likely',
  confidence: 0.95,
  elements: [
    {
      symbol: 'Dy',
      presence: 'likely',
      confidence: 0.8,
      massFraction: { min: 0, typ: 0.017, max: 0.045, of: 'material' },
      grams: { min: 0, typ: 0.2, max: 0.54, per: 'piece' },
    },
    { symbol: 'Tb', presence: 'possible', confidence: 0.4, massFraction: null, grams: null },
  ],
  anyOf: [{ symbols: ['Dy', 'Tb'], confidence: 0.85 }],
  componentClass: null,
  componentName: null,
  report: false,
  trace: false,
  evidence: [],
};

export function control(entry: string, more: Partial<Control> = {}): Control {
  return {
    entry,
    measure: 'mofcom-2025-18',
    clause: 'all',
    element: entry.startsWith('1C904') ? 'Tb' : 'Dy',
    movement: 'inbound',
    applies: 'if-present',
    because: 'ship-from not given',
    status: 'in-force',
    ...more,
  };
}

export const BRANCHES = { lapsed: 'in-force', extended: 'suspended' } as const;

export const ONWARD: Control = control('61-P2-dy-magnet', {
  measure: 'mofcom-2025-61',
  clause: '1(1)',
  movement: 'outbound',
  applies: 'ask',
  because: 'origin of Dy not given',
  status: 'unverified',
  branches: BRANCHES,
});

export function finding(more: Partial<Finding> = {}): Finding {
  const at = location('D17', 'Magnet segment N42SH 20x10x3');
  const partNumber = more.partNumber === undefined ? 'MAG-01' : more.partNumber;
  return {
    ruleId: ITEM_RULE.id,
    category: 'content',
    basis: 'item',
    defaultSeverity: 'error',
    messageId: 'item',
    data: {
      material: 'sintered NdFeB',
      form: 'magnet',
      elements: 'Dy and/or Tb likely',
      licence: 'listed if Dy/Tb present: ask',
    },
    partNumber,
    partKey: `pn:${partNumber ?? 'none'}`,
    manufacturer: 'Nordmagnet GmbH',
    description: at.text,
    locations: [at],
    chains: [['A100', 'A140', partNumber ?? 'magnet']],
    uses: 1,
    parents: ['pn:A140'],
    content: MAGNET,
    evidence: [evidence('N42SH', at)],
    controls: [control('1C904.a.4'), control('1C905.a.4'), ONWARD],
    question: { messageId: 'dy-tb', data: { part: partNumber ?? 'the magnet' } },
    fingerprint: `v1:${(partNumber ?? 'none')
      .toLowerCase()
      .padStart(64, '0')
      .slice(0, 64)
      .replace(/[^0-9a-f]/g, '0')}`,
    ...more,
  };
}

export const TRACE: Finding = finding({
  category: 'trace',
  basis: 'trace',
  partNumber: 'C-100N',
  description: 'MLCC X7R 100 nF',
  locations: [location('D40', 'MLCC X7R 100 nF')],
  question: null,
});

export const CAS: Finding = finding({
  ruleId: CAS_RULE.id,
  category: 'data',
  basis: 'fixed',
  defaultSeverity: 'warning',
  messageId: 'wrong',
  data: { cas: '1308-87-9' },
  partNumber: 'OX-7',
  locations: [location('F30', '1308-87-9')],
  content: null,
  evidence: [],
  controls: [],
  question: null,
});

export function unit(path: string, findings: readonly Finding[], more: Partial<UnitRecord> = {}): UnitRecord {
  return {
    version: 1,
    path,
    role: 'bom',
    status: 'checked',
    error: null,
    format: 'xlsx',
    dialect: null,
    tables: [
      {
        sheet: 'BOM',
        range: 'A2:F414',
        headerRow: 2,
        lines: 412,
        columns: { description: ['C', 'D'], quantity: ['F'] },
        hierarchy: 'level',
      },
    ],
    skipped: [{ sheet: 'Lists', rows: '1-40', reason: 'no header row' }],
    lines: 412,
    parts: 388,
    coverage: { carriers: 9, nonCarriers: 340, notContent: 26, unclassified: 37 },
    findings,
    ...more,
  };
}

const NOTHING = {
  tables: [],
  skipped: [],
  lines: 0,
  parts: 0,
  coverage: { carriers: 0, nonCarriers: 0, notContent: 0, unclassified: 0 },
};

export const UNREADABLE: UnitRecord = unit('boms/b200.csv', [], {
  ...NOTHING,
  status: 'unreadable',
  format: 'csv',
  error: {
    code: 'columns-not-understood',
    message: 'The columns look like a parts list but are not understood (found: "Item", "Txt1", "Menge").',
    hint: 'Name them: "mappings": [{ "files": "boms/b*.csv", "columns": { "partNumber": "Txt1" } }]',
    place: 'row 1',
  },
});

export const NO_BOM: UnitRecord = unit('boms/notes.csv', [], { ...NOTHING, status: 'no-bom', format: 'csv' });

export const JUDGING = {
  tool: { name: 'lintanide', version: '0.0.0' },
  asOf: '2026-11-24',
  packs: [{ id: 'mofcom', reviewed: '2026-11-24', sourcesUntil: '2026-10-10' }],
  notices: ['No. 57', 'No. 61'].map((title) => ({
    messageId: 'law-unverified',
    data: {
      pack: 'mofcom',
      measure: title,
      title,
      since: '2026-11-11',
      ...BRANCHES,
      because: 'no source',
      lastSeen: '2026-10-10',
      sourcesUntil: '2026-10-10',
    },
  })),
  registers: [],
  pins: new Map(),
  configured: () => null,
  failOn: 'error',
  maxWarnings: null,
} as const;

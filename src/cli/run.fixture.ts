import { NO_DECLARATIONS } from '../facts/none.ts';
import type { UnitRecord } from '../batch/types.ts';
import type { Measure, Pack } from '../regulation/types.ts';
import { CAS_RULE, ITEM_RULE, unit } from '../report/fabricated.fixture.ts';
import { ioIn } from './cli-io.fixture.ts';
import type { CliDeps, CliIo, LintRequest } from './deps.ts';
import { readRegisters } from './registers/registers.ts';
import { runCli } from './run.ts';

const MEASURE: Measure = {
  id: 'mofcom-2025-61',
  title: 'Announcement No. 61 of 2025',
  titleZh: null,
  shortTitle: 'No. 61',
  issued: '2025-10-09',
  clauses: [
    {
      id: '1(1)',
      title: '',
      movement: 'outbound',
      text: '',
      applicant: 'we',
      windows: [
        { from: '2025-12-01', to: '2026-11-10', status: 'suspended', because: '', sources: [], confidence: 'high' },
        {
          from: '2026-11-11',
          status: 'unverified',
          branches: { lapsed: 'in-force', extended: 'suspended' },
          because: '',
          sources: [],
          confidence: 'low',
        },
      ],
    },
  ],
  lastSeen: '2026-10-10',
  sources: [],
  notes: [],
};
const PACK: Pack = {
  id: 'mofcom',
  reviewed: '2026-11-24',
  sourcesUntil: '2026-10-10',
  measures: [MEASURE],
  entries: [],
};

interface World {
  readonly files?: Readonly<Record<string, string>>;
  readonly records?: readonly UnitRecord[];
  readonly io?: Partial<CliIo>;
  readonly tty?: boolean;
  readonly deps?: Partial<CliDeps>;
}

/** Runs a command line in a made-up world; nothing outside it is touched. */
export async function run(line: string, world: World = {}) {
  const files = new Map(Object.entries(world.files ?? {}));
  const { io, seen } = ioIn('/w', world.io, world.tty);
  const requests: LintRequest[] = [];
  const deps: CliDeps = {
    lint: async (request) => {
      requests.push(request);
      const records = world.records ?? [unit('boms/a.xlsx', [])];
      return {
        records,
        registers: await readRegisters(
          records.map(({ path }) => path),
          request.config,
          io,
          deps,
        ),
        declarations: NO_DECLARATIONS,
      };
    },
    loadKnowledge: () => Promise.resolve({ rules: [ITEM_RULE, CAS_RULE], packs: [PACK] }),
    readText: (path) => Promise.resolve(files.get(path) ?? null),
    listNames: (folder) =>
      Promise.resolve(
        [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1)),
      ),
    importModule: () => Promise.resolve({}),
    exists: (path) => Promise.resolve(files.has(path)),
    resolvePath: (cwd, path) => (path.startsWith('/') ? path : `${cwd}/${path}`),
    writeAtomic: async (path, chunks) => {
      let text = '';
      for await (const chunk of chunks) text += chunk;
      files.set(path, text);
    },
    ...world.deps,
  };
  const code = await runCli(
    line.split(' ').filter((word) => word !== ''),
    io,
    deps,
  );
  return { code, ...seen, requests, files };
}

export interface Report {
  asOf: string;
  files: { findings: { severity: string; record: unknown; controls: unknown[] }[] }[];
  summary: Record<string, number>;
}
export const report = (text: string | undefined): Report => JSON.parse(text ?? '') as Report;

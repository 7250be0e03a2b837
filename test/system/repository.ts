import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const BIN = resolve(import.meta.dirname, '../../bin/lintanide.js');

/** Nothing of the machine's own git: no identity, no hooks, no index of a hook that runs these tests. */
export function gitEnv(home: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|PRE_COMMIT|CI$)/.test(name));
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    XDG_CACHE_HOME: join(home, 'cache'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ana',
    GIT_AUTHOR_EMAIL: 'ana@example.org',
    GIT_COMMITTER_NAME: 'Ana',
    GIT_COMMITTER_EMAIL: 'ana@example.org',
  };
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A git repository of its own, gone after the test. */
export class Repository {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;

  constructor() {
    const home = mkdtempSync(join(tmpdir(), 'lintanide-git-'));
    onTestFinished(() => rmSync(home, { recursive: true, force: true }));
    this.folder = join(home, 'repo');
    mkdirSync(this.folder);
    this.env = gitEnv(home);
    this.git('init', '-q', '-b', 'main');
  }

  git(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.folder,
      env: this.env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  commit(message = 'change'): void {
    this.git('add', '-A');
    this.git('commit', '-q', '-m', message);
  }

  /** Runs a program in the repository. */
  run(program: string, args: readonly string[], inside = '.', env: NodeJS.ProcessEnv = {}): Outcome {
    const { status, stdout, stderr, error } = spawnSync(program, [...args], {
      cwd: join(this.folder, inside),
      env: { ...this.env, ...env },
      encoding: 'utf8',
    });
    if (error !== undefined) throw error;
    return { code: status ?? -1, out: stdout, err: stderr };
  }

  lint(...args: string[]): Outcome {
    return this.run(process.execPath, [BIN, ...args]);
  }

  /** Part numbers of the findings, by file. */
  findings(...args: string[]): Record<string, string[]> {
    const { out } = this.lint(...args, '--reporter', 'json');
    const report = JSON.parse(out) as { files: { path: string; findings: { partNumber: string }[] }[] };
    return Object.fromEntries(report.files.map(({ path, findings }) => [path, findings.map((one) => one.partNumber)]));
  }
}

/** A list with a screw and these magnets, under one assembly. */
export function bom(...magnets: string[]): string {
  const rows = magnets.map((number) => `2,${number},Magnet segment NdFeB N42SH,8`);
  return [
    'Level,Part number,Description,Quantity',
    '0,DRV-1,Servo drive,1',
    '1,ASM-1,Assembly,1',
    '2,SCR-1,Screw M3x8 DIN 912,4',
    ...rows,
    '',
  ].join('\n');
}

export function has(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

import { VERSION } from '../version.ts';
import { yamlText } from './yaml-text.ts';
import type { InitAnswers, ToolCall } from './types.ts';

type Service = Exclude<InitAnswers['ci'], 'none'>;

/** Where the file of a service stands in a repository. */
export const CI_FILES: Readonly<Record<Service, string>> = {
  github: '.github/workflows/lintanide.yml',
  gitlab: '.gitlab-ci.yml',
};

interface Job {
  /** Lines of the shell before the tool. */
  readonly install: readonly string[];
  readonly command: string;
  /** What npx installs, where the repository does not bring the tool itself. */
  readonly source: string | null;
}

/** The machine of a service has what the repository says, or what npx finds. */
function jobOf(call: ToolCall): Job {
  if (call.kind === 'local') return { install: ['npm ci'], command: 'npx --no-install lintanide', source: null };
  return { install: [], command: 'npx --yes --package "$LINTER" lintanide', source: `lintanide@${VERSION}` };
}

const SOURCE_NOTE =
  '# Not in the npm registry yet: put the address of a tarball ("npm pack" in a clone) or of a git repository here.';

/** The file of a service. `args`: words that follow the command, quoted for the shell; `branch`: the one that is protected. */
export function ciFile(service: Service, call: ToolCall, args: string, branch: string): string {
  const job = jobOf(call);
  return service === 'github' ? github(job, args, branch) : gitlab(job, args);
}

function github({ install, command, source }: Job, args: string, branch: string): string {
  return [
    'name: BOMs',
    'on:',
    '  pull_request:',
    `  push: { branches: [${yamlText(branch)}] }`,
    '  # Law changes without a commit: this run fails on it.',
    "  schedule: [{ cron: '17 5 * * 1' }]",
    'permissions: { contents: read }',
    'jobs:',
    '  lintanide:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: actions/checkout@v5',
    '        # The whole history, to know what a pull request brings; workbooks that are kept in Git LFS.',
    '        with: { fetch-depth: 0, lfs: true }',
    '      - uses: actions/setup-node@v6',
    '        with: { node-version: 22 }',
    ...install.map((line) => `      - run: ${line}`),
    '      - name: Lint the bills of materials',
    '        env:',
    ...(source === null ? [] : [`          ${SOURCE_NOTE}`, `          LINTER: ${yamlText(source)}`]),
    '          # Empty, except on a pull request: everything is reported.',
    '          SINCE: ${{ github.event.pull_request.base.sha }}',
    '        run: |',
    `          ${command} lint --reporter github \${SINCE:+"--since=$SINCE"}${args}`,
    '',
  ].join('\n');
}

/** The job alone: it may be added to the file of other jobs. */
export function gitlabJob(call: ToolCall, args: string): string {
  return gitlab(jobOf(call), args);
}

function gitlab({ install, command, source }: Job, args: string): string {
  return [
    'lintanide:',
    '  image: node:22',
    '  rules:',
    '    - if: $CI_PIPELINE_SOURCE == "merge_request_event"',
    '    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
    '    - if: $CI_PIPELINE_SOURCE == "schedule"',
    '  variables:',
    "    GIT_DEPTH: '0'",
    ...(source === null ? [] : [`    ${SOURCE_NOTE}`, `    LINTER: ${yamlText(source)}`]),
    '  script:',
    ...install.map((line) => `    - ${line}`),
    '    - |',
    `      ${command} lint --no-progress \${CI_MERGE_REQUEST_DIFF_BASE_SHA:+"--since=$CI_MERGE_REQUEST_DIFF_BASE_SHA"} \\`,
    `        --reporter gitlab=gl-code-quality-report.json --reporter junit=lintanide.xml --reporter stylish${args}`,
    '  artifacts:',
    '    when: always',
    '    reports:',
    '      codequality: gl-code-quality-report.json',
    '      junit: lintanide.xml',
    '',
  ].join('\n');
}

/** GitLab's file with the job at its end; null where that could break it: it names its stages, or has such a job. */
export function withGitlabJob(old: string, call: ToolCall, args: string): string | null {
  const lines = old.split(/\r?\n/);
  const keys = lines.filter((line) => /^[^\s#-]/.test(line));
  const isPlain = keys.length > 0 && keys.every((line) => /^[\w.$-][^:#]{0,200}:(?:\s|$)/.test(line));
  if (!isPlain || keys.some((line) => /^(?:stages|lintanide)\s*:/.test(line))) return null;
  const end = old.includes('\r\n') ? '\r\n' : '\n';
  return [old.trimEnd(), '', ...gitlabJob(call, args).split('\n')].join(end);
}

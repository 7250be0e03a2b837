/** Flags of other linters and formatters by what they do here: a hand that knows ESLint or Ruff types them without thinking. */
const ELSEWHERE: readonly (readonly [names: string, here: string])[] = [
  [
    '-o --output --output-file --outfile --report',
    'A report goes into a file by --reporter NAME=FILE, for example --reporter xlsx=report.xlsx.',
  ],
  [
    '-f --formatter --output-format --report-format',
    'Reports are asked for by --reporter NAME, for example --reporter json.',
  ],
  ['-V', 'Write --version.'],
  [
    '--verbose -d',
    'Write --debug for what a run goes by, --traces for trace content, --stats for where the time goes.',
  ],
  ['-s --silent', 'Write --quiet to report errors only.'],
  [
    '--fix --fix-dry-run --write --apply -w',
    'Nothing is written into a list: "lintanide annotate IN OUT" marks a copy of a workbook.',
  ],
  [
    '--ignore --ignore-path --ignore-pattern --exclude --extend-exclude --no-ignore',
    'What is left out stands in .lintanideignore, or under "ignore" in the configuration; a rule is put off by --rule ID:off.',
  ],
  [
    '--select --only --enable --disable --severity --level',
    'A rule is set by --rule ID:LEVEL, for example --rule mofcom/embedded-content:info.',
  ],
  [
    '--exit-zero --no-fail --no-error --diagnostic-level',
    'What fails a run is set by --fail-on LEVEL; one rule is put off by --rule ID:off.',
  ],
  ['-j --jobs --threads --workers --parallel', 'Write --concurrency N.'],
  ['--watch', 'A run looks once. A hook (lintanide init --hook pre-commit) runs at each commit.'],
  ['--date --at --when', 'The law of a date is asked for by --as-of YYYY-MM-DD.'],
  ['--language --lang', 'Write --locale TAG, for example --locale zh-Hans.'],
  ['--changed --diff --only-new --new', 'Write --since REF, or keep what is known today: lintanide baseline create.'],
  [
    '--sheet --header --columns --delimiter',
    'How a file is read is set under "mappings" in the configuration; "lintanide inspect FILE" shows what is understood.',
  ],
];

/** What to write here for a flag that another tool has; null: none is known. */
export function instead(flag: string): string | null {
  return ELSEWHERE.find(([names]) => names.split(' ').includes(flag))?.[1] ?? null;
}

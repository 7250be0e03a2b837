// Makes the files of a new rule or dialect, so that all that belongs together shares one name:
//   npm run new -- rule NAMESPACE/NAME        rule, test and page
//   npm run new -- dialect SYSTEM/REPORT      columns as data, sample and test
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [what, name] = process.argv.slice(2);
if ((what !== 'rule' && what !== 'dialect') || !/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(name ?? '')) {
  process.stderr.write(
    'usage: npm run new -- rule NAMESPACE/NAME     (for example: mofcom/loose-magnet, data/quantity-missing)\n' +
      '       npm run new -- dialect SYSTEM/REPORT   (for example: arena/bom-export)\n',
  );
  process.exit(2);
}
const [namespace, rule] = name.split('/');
const camel = rule.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
if (what === 'dialect') {
  newDialect(namespace, rule, camel);
  process.exit(0);
}
const isCore = namespace === 'data' || namespace === 'structure';
const folder = isCore ? 'src/rules/core' : `plugins/${namespace}/rules`;
if (!isCore && !existsSync(`plugins/${namespace}`)) {
  process.stderr.write(`there is no plugin "${namespace}": make plugins/${namespace}/ first\n`);
  process.exit(2);
}

const source = isCore
  ? `import type { Rule } from '../types.ts';\n\nexport const ${camel}: Rule = {`
  : `import { defineRule } from 'lintanide/plugin';\n\nexport const ${camel} = defineRule({`;
const files = {
  [`${folder}/${rule}.ts`]: `${source}
  id: '${name}',
  meta: {
    category: '${isCore ? namespace : 'content'}',
    severity: 'warning',
    summary: 'One sentence: what is reported.',
    messages: { found: 'what is wrong with {what}, and what to do' },
  },
  create(context) {
    return {
      part(part) {
        context.report(part, { messageId: 'found', data: { what: part.partNumber ?? '' } });
      },
    };
  },
}${isCore ? '' : ')'};
`,
  [`${folder}/${rule}.test.ts`]: `import { describe, expect, it } from 'vitest';
import { ${camel} } from './${rule}.ts';

describe('${name}', () => {
  it('has a page and a test of its own', () => {
    expect(${camel}.id).toBe('${name}');
  });
});
`,
  [`docs/rules/${name}.md`]: `# ${name}

One sentence: what is reported, and why it matters.

## Reported

| Part number | Description | Qty |
|---|---|---|

## Not reported

| Part number | Description | Qty |
|---|---|---|
`,
};
writeNew(files);
process.stdout.write(`Now list it in ${isCore ? 'src/rules/core/index.ts' : `plugins/${namespace}/index.ts`}.\n`);

/** A dialect: data, a sample and a test; the system's plugin is made or added to, and listed with the bundled ones. */
function newDialect(system, report, name) {
  const plugin = system.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  const constant = existsSync(`plugins/${system}/index.ts`) || name !== plugin ? name : `${name}List`;
  const folder = `plugins/${system}`;
  writeNew({
    [`${folder}/${report}.ts`]: `import { defineDialect } from 'lintanide/plugin';

/** Which program writes it, and by which command; what is odd about its quantities, levels and texts. */
export const ${constant} = defineDialect({
  name: '${system}/${report}',
  title: '${system} ${report}',
  recognise: { headers: [['Component'], ['Qty per parent']] },
  columns: {
    level: ['Level'],
    partNumber: ['Component'],
    description: ['Description'],
    quantity: ['Qty per parent'],
  },
});
`,
    [`${folder}/samples/${report}.csv`]: `Level,Component,Description,Qty per parent
0,A-100,Drive unit,1
1,M-200,Magnet N42SH 20x10x3,8
1,S-300,Screw M3x8,4
`,
    [`${folder}/${report}.test.ts`]: `import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from 'lintanide/testing';
import { ${plugin} } from './index.ts';

const sample = (name: string) => readFileSync(new URL(\`samples/\${name}\`, import.meta.url));

describe('${system}/${report}', () => {
  it('reads its sample as its users do', async () => {
    const [list] = await readLists([${plugin}], '${report}.csv', sample('${report}.csv'));
    expect(list?.dialect).toBe('${system}/${report}');
    expect(list?.parts.map(({ chain, perParent }) => [chain.join(' > '), perParent])).toEqual([
      ['A-100', '1'],
      ['A-100 > M-200', '8'],
      ['A-100 > S-300', '4'],
    ]);
  });
});
`,
  });
  const index = `${folder}/index.ts`;
  const line = `import { ${constant} } from './${report}.ts';`;
  if (existsSync(index)) {
    const source = readFileSync(index, 'utf8');
    const dialects = source.replace(
      /dialects: \[([^\]]*)\]/,
      (_, list) => `dialects: [${list.trim() === '' ? '' : `${withoutComma(list)}, `}${constant}]`,
    );
    writeFileSync(
      index,
      dialects.replace(/(import [^\n]*\n)(?!import)/, (last) => `${last}${line}\n`),
    );
  } else {
    writeFileSync(
      index,
      `import { definePlugin } from 'lintanide/plugin';\n${line}\n\n/** Parts lists as ${system} writes them. */\nexport const ${plugin} = definePlugin({ name: '${system}', dialects: [${constant}] });\n`,
    );
    const list = 'src/builtin-dialects.ts';
    const source = readFileSync(list, 'utf8');
    const imported = source.replace(
      /(import [^\n]*plugins\/[^\n]*\n)(?!import)/,
      (last) => `${last}import { ${plugin} } from '../${folder}/index.ts';\n`,
    );
    writeFileSync(
      list,
      imported.replace(/= \[([^\]]*)\]/, (_, names) => `= [${withoutComma(names)}, ${plugin}]`),
    );
  }
  process.stdout.write(
    `Fill in ${folder}/${report}.ts and put a true export in ${folder}/samples/; then: npx prettier --write plugins src/builtin-dialects.ts && npx vitest run plugins/${system} test/dialects.test.ts\n`,
  );
}

function withoutComma(list) {
  return list.trim().replace(/,$/, '');
}

function writeNew(files) {
  for (const path of Object.keys(files)) {
    if (existsSync(path)) {
      process.stderr.write(`${path} exists already; nothing was written\n`);
      process.exit(2);
    }
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    process.stdout.write(`${path}\n`);
  }
}

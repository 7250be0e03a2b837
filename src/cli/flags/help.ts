export const HELP = `lintanide: finds rare-earth content under export control in bills of materials

usage  lintanide [lint] PATH…        lint files, folders or globs (xlsx, xls, ods, csv, xml, …)
       lintanide rules [--json]      list the rules
       lintanide explain RULE        what a rule reports, and where it is documented
       lintanide explain FILE:SHEET!CELL | FILE:CELL | FILE PARTNUMBER [--with PATH] [--json]
                                     one row: how it is read, the evidence, the law, what would change it
       lintanide inventory PATH…     the product tree with contents, and grams of each element at each level
       lintanide inspect PATH… [--rows N] [--json]
                                     how each file is understood: header, columns, hierarchy, first lines
       lintanide init [PATH…]        ask four questions; write lintanide.config.json with a mapping for what is not
                                     understood, a hook, a CI file, a baseline. Nothing is replaced without --force
       lintanide dump FILE [--csv|--json]
                                     the list as stable text, one line per part; for "git diff" on workbooks
       lintanide ask PART --owner NAME --due DATE
                                     keep an open question in the register, and print what to send
       lintanide answer PART --set Dy=2.1 --method ICP-OES --limit 0.01
                                     keep an answer, and say what it settles
       lintanide parts check [REGISTER…]
                                     what is due, doubtful or impossible in lintanide.parts.csv
       lintanide baseline create | prune | show [PATH…]
                                     what is known today, so that only what is new is reported
       lintanide merge FOLDER        what the shards of a run found (--reporter blob), judged and reported as one run
       lintanide calendar [--as-of DATE] [--json]
                                     every measure and clause: in force, suspended, not yet, expired, unverified
       lintanide whatif --as-of D1 --as-of D2 PATH… | --branch B1 --branch B2 PATH…
                                     which parts change status between two dates, or two readings
       lintanide packs [check FILE… | diff A B | export ID]
                                     the law data in use; check or compare editions, write one to start from
       lintanide notice PATH… [--format text|json|csv]
                                     draft the data of compliance notices (合规告知书) for the lines concerned
       lintanide questions PATH… --owner NAME --due DATE [--out DIR] [--dry-run]
                                     one form per supplier (xlsx and Markdown), and open questions in the register
       lintanide questions --read FILE…
                                     keep what came back in the register, and say what it settles
       lintanide annotate IN.xlsx OUT.xlsx
                                     a copy of a workbook with marked cells and notes
       lintanide evidence PRODUCT PATH… [--format md|html]
                                     two pages on one product: lines, grams, answers, documents, law, gaps

  --reporter NAME[=FILE]   for people: detail, stylish, concise, html, xlsx, markdown, csv; for tools: json, sarif,
                           junit, github, gitlab, agent; for hooks: hook; may be repeated, each with a file of its own
  --as-of DATE             judge by the law on this date (YYYY-MM-DD); default: today
  --branch NAME            whatif: a reading of an unverified status (lapsed, extended); twice
  --shard I/N              lint a part of the files, the same on every machine; auto: which one, an array of jobs says
  --reporter blob[=FOLDER] write what the files came to, for lintanide merge; exit 0 once that is complete
  --resume                 go on with a blob that is not complete
  --allow-partial          merge: report although shards are missing, and say so
  --scheduled              a run by the clock: a change of law fails it (a commit it only warns)
  --rule ID:LEVEL          off, info, warning or error for one rule; may be repeated
  --fail-on LEVEL          exit 1 from this severity on: error (default), warning, info
  --max-warnings N         exit 1 when there are more warnings
  --concurrency N          worker threads: a number, or auto (default), by what there is to do and by memory
  --cache                  read a file again only when it, the configuration or the status of the law has changed
  --no-cache               whatever the configuration says
  --cache-location PATH    default: node_modules/.cache/lintanide/, else .lintanide-cache beside the configuration
  --cache-strategy NAME    metadata (default): a file is known by its time and size; content: by its bytes
  --bail                   stop at the first file that fails
  --staged                 lint what is staged in git, as it will be committed; PATHs narrow it
  --since REF              what was there at a commit is known: report what is new since
  --stdin-filename NAME    what "-" (the standard input) is called, and where its register is looked for
  --baseline FILE          default: lintanide.baseline.json beside the configuration; --no-baseline: none
  --stats                  where the time goes, by stage and rule; on standard error
  --debug                  what the run goes by (configuration, files, registers), and the stack of a bug
  --show-suppressed        show what lintanide.suppressions.json puts aside, in formats that can mark it
  --quiet                  report errors only; what is counted stays the same
  --traces                 show trace content too (capacitors, phosphors, fibre parts)
  --format NAME            inventory, notice: text (default), json, csv; evidence: md (default), html
  --unclassified           inventory: the lines that say too little to judge
  --rows N                 inspect: first lines to show of each table; default: 5
  --yes                    init: ask nothing; flags and defaults hold
  --trade FACT=VALUE       init: a fact of the movement of goods, for example shipFrom=CN; may be repeated
  --start WHERE            init: all (default), or new: what is found today goes into a baseline
  --hook NAME, --ci NAME   init: pre-commit; github or gitlab; default: none
  --force                  init: replace lintanide.config.json; annotate: replace the copy; baseline create: replace the baseline;
                           ask, answer: also of a part that no BOM names
  --json, --csv            instead of text: dump, notice; JSON only: explain of a cell or part, inspect, rules, calendar,
                           whatif, packs, baseline
  --mfr NAME               ask, answer: the manufacturer, where two share a part number
  --file FILE              ask, answer: the register to write; default: the one that speaks for the BOM
  --with PATH              explain, inventory: files that say more (item masters, declarations); may be repeated
  --boms PATH              ask, answer, parts check, questions --read: where the BOMs are; may be repeated
  --owner NAME --due DATE  ask, questions: who waits for the answer, and until when
  --out DIR                questions: folder for the forms; default: questions
  --read                   questions: the files are filled forms
  --dry-run                questions: write nothing, say what would be written
  --set COLUMN=VALUE       answer: one value, for example Tb=0 or originMine=CN; may be repeated
  --method M --limit L     answer: how the shares were measured, and the detection limit in wt %
  --valid-until DATE       answer: the last day on which it holds
  --document FILE          answer: the paper it rests on; its sha256 is kept
  --state STATE            answer: answered, partial, refused, dont-know; default: worked out
  --locale TAG             language of reports, letters and the calendar: en (default), ko, zh-Hans
  --encoding LABEL         read text files in this encoding
  --config FILE            use this configuration instead of the nearest lintanide.config.*
  --no-config              use no configuration
  --print-config           print the configuration in effect and stop
  --color, --no-color      default: on at a terminal; NO_COLOR and FORCE_COLOR are obeyed
  --no-progress            no progress on standard error (a terminal, and every 30 s in CI)
  --no-byte-order-mark     csv without the mark by which Excel knows UTF-8
  --help, --version        lintanide COMMAND --help: that command alone

exit   0 clean · 1 findings at or above --fail-on · 2 wrong usage or configuration · 3 an input could not be read

example  lintanide boms/ --as-of 2026-11-24 --reporter json=report.json

No finding is not a clearance. This is not legal advice.
`;

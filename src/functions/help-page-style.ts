/**
 * The style of the help page: system fonts, light or dark as the reader's system asks, black on white on
 * paper.
 */
export const helpPageStyle = `
:root { color-scheme: light dark; --ink: #1b1f23; --quiet: #57606a; --line: #d0d7de; --code: #f3f5f7;
  --paper: #ffffff; --accent: #0b6b53; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ec; --quiet: #a0a8b0; --line: #3a4149;
  --code: #22272d; --paper: #16191d; --accent: #5fd0ad; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 54rem; color: var(--ink);
  background: var(--paper);
  font: 1rem/1.6 "Segoe UI", system-ui, "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.6rem; margin: .5rem 0; } h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; }
h3 { font-size: 1.1rem; margin: 2rem 0 .25rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h4 { font-size: .95rem; margin: 1rem 0 .25rem; }
a { color: var(--accent); } p { margin: .4rem 0; }
code, .formula { font-family: Consolas, Menlo, "Noto Sans Mono", monospace; font-size: .92em; }
.formula { background: var(--code); border-radius: 4px; padding: .4rem .6rem; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); font-size: .9rem; }
.languages { text-align: end; }
.contents h3 { margin: 1rem 0 .25rem; padding: 0; border: 0; }
.contents ul { list-style: none; padding: 0; columns: 16rem auto; margin: .25rem 0 1rem; }
.contents li { break-inside: avoid; padding: .1rem 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: .25rem 0; }
table.parameters { width: 100%; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: start; vertical-align: top; }
thead th { background: var(--code); font-weight: 600; }
@media print { :root { --ink: #000; --quiet: #333; --line: #999; --code: #f3f3f3; --paper: #fff;
  --accent: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; } .languages, .back { display: none; }
  section { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } }
`.trim();

/** The look of a printed page: ink on paper, on A4 and on a screen of any width. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --ink: light-dark(#22201c, #f2efe8);
  --paper: light-dark(#fffefa, #24221f);
  --line: light-dark(#d8d2c6, #4d4942);
  --quiet: light-dark(#5f594f, #b9b2a5);
}
* {
  box-sizing: border-box;
}
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif;
  overflow-wrap: break-word;
}
main {
  max-width: 46rem;
  margin: 0 auto;
  padding: 2.5rem 1.25rem 4rem;
}
h1,
h2,
h3,
h4 {
  text-wrap: balance;
}
h1 {
  margin: 0 0 0.75rem;
  font-size: 1.875rem;
  line-height: 1.2;
}
h2 {
  margin: 2.75rem 0 0.5rem;
  padding-top: 0.75rem;
  border-top: 2px solid var(--ink);
  font-size: 1.3125rem;
  line-height: 1.3;
}
h3 {
  margin: 2rem 0 0.25rem;
  font-size: 1.0625rem;
}
h4 {
  margin: 1.25rem 0 0.25rem;
  font-size: 1rem;
}
p,
ul {
  margin: 0.5rem 0;
}
ul {
  padding-left: 1.25rem;
}
a {
  color: inherit;
  text-underline-offset: 0.15em;
}
.note {
  color: var(--quiet);
  font-size: 0.9375rem;
}
dl {
  margin: 0.75rem 0;
}
dl > div {
  display: grid;
  grid-template-columns: minmax(8rem, 14rem) 1fr;
  gap: 0 1.25rem;
  padding: 0.4375rem 0;
  border-top: 1px solid var(--line);
}
dt {
  font-weight: 600;
  hyphens: auto;
}
dd {
  min-width: 0;
  margin: 0;
}
dd ul {
  margin: 0;
}
.wide {
  overflow-x: auto;
  margin: 1rem 0;
}
table {
  width: 100%;
  border-collapse: collapse;
  font-size: 0.875rem;
  line-height: 1.4;
  text-align: left;
}
caption {
  padding-bottom: 0.375rem;
  font-weight: 600;
  text-align: left;
}
th,
td {
  padding: 0.375rem 0.75rem 0.375rem 0;
  border-top: 1px solid var(--line);
  vertical-align: top;
}
thead th {
  border-top: 0;
  border-bottom: 1px solid var(--ink);
}
@media (max-width: 36rem) {
  dl > div {
    grid-template-columns: 1fr;
  }
}
@media print {
  @page {
    size: A4;
    margin: 18mm 18mm 20mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font: 8pt system-ui, sans-serif;
    }
  }
  :root {
    color-scheme: light;
    --ink: #000;
    --paper: #fff;
    --line: #bbb;
    --quiet: #444;
  }
  body {
    font-size: 9.5pt;
    line-height: 1.45;
  }
  main {
    max-width: none;
    padding: 0;
  }
  h1 {
    font-size: 19pt;
  }
  h2 {
    margin-top: 18pt;
    font-size: 13pt;
  }
  h3 {
    margin-top: 12pt;
    font-size: 10.5pt;
  }
  h4 {
    font-size: 9.5pt;
  }
  .note {
    font-size: 8.5pt;
  }
  h1,
  h2,
  h3,
  h4,
  caption,
  thead {
    break-after: avoid;
  }
  dl > div {
    grid-template-columns: 46mm 1fr;
    padding: 3pt 0;
  }
  dl > div,
  tr,
  li {
    break-inside: avoid;
  }
  p {
    orphans: 3;
    widows: 3;
  }
  .wide {
    overflow: visible;
  }
  table {
    font-size: 8pt;
  }
  th,
  td {
    padding: 2.5pt 6pt 2.5pt 0;
  }
}`;

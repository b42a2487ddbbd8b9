import { css } from 'lit';

const paper = css`:host{display:block}.paper{max-inline-size:44em}h3,h4,h5{margin:0;font-size:1em;line-height:1.3;text-wrap:balance}h3{margin-block:1.75em 0.25em;font-size:1.25em}h5{margin-block:1em 0.25em}.paper ul,p{margin-block:0.5em}.paper ul{padding-inline-start:1.25em;list-style:disc}[role=status]:empty{margin:0}button{padding-inline:1em}.row{display:flex;flex-wrap:wrap;gap:.5em}dd,dl{margin:0}dl>div{display:grid;grid-template-columns:minmax(8em,14em) 1fr;gap:0 1.25em;padding-block:0.4375em;border-block-start:1px solid var(--border)}dt{font-weight:600}dd{grid-column:2;min-inline-size:0}summary{display:list-item;inline-size:fit-content;padding-block:0.625em;text-decoration:underline 1px;text-underline-offset:0.2em;cursor:pointer}.sure{display:grid;gap:.5em;margin-block:0.5em;padding:1em;border:1px solid var(--border);border-radius:var(--radius)}[tabindex='-1']:focus{outline:0}@media (max-width:36rem){dl>div{grid-template-columns:1fr}dd{grid-column:1}}@media print{button,form{display:none}dl>div,li{break-inside:avoid}}`;

export { paper };
//# sourceMappingURL=paper.js.map

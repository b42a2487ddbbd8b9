const LINES = `<link rel="preload" href="/policy.public.json" as="fetch" crossorigin />
<consent-panel policy="/policy.public.json"></consent-panel>
<script type="module" src="/consent/auto.js"><\/script>`;
const WAITING = `<template data-purpose="statistics">
  <script data-src="https://stats.example/count.js"><\/script>
</template>`;
function snippet(speech) {
  const [first, then] = WORDS[speech];
  return `<!--
${first}
-->
${LINES}

<!--
${then}
-->
${WAITING}
`;
}
const WORDS = {
  nl: [
    `  Zet deze drie regels op elke pagina, meteen na <body>.
  /consent/ is een kopie van node_modules/consent-panel/dist op uw eigen site;
  /policy.public.json is published/public/policy.public.json, uit 'publish'.`,
    `  Wat moet wachten op een ja staat in een template, met de id van het doel
  uit uw beleid. Zet hier uw eigen script in de plaats van dit voorbeeld.`
  ],
  en: [
    `  Put these three lines on every page, right after <body>.
  /consent/ is a copy of node_modules/consent-panel/dist on your own site;
  /policy.public.json is published/public/policy.public.json, from 'publish'.`,
    `  What has to wait for a yes stands in a template, with the id of its purpose
  in your policy. Put your own script here in place of this example.`
  ]
};

export { snippet };
//# sourceMappingURL=snippet.js.map

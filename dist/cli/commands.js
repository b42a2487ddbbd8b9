const commands = {
  init: {
    summary: {
      nl: "begint: een eerste beleid, de regels voor uw pagina, en de editor",
      en: "begins: a first policy, the lines for your page, and the editor"
    },
    load: () => import('./init.js')
  },
  check: {
    summary: {
      nl: "kijkt of een beleidsbestand volledig is en zich aan de wet houdt",
      en: "checks that a policy file is complete and keeps to the law"
    },
    load: () => import('./check.js')
  },
  publish: {
    summary: {
      nl: "maakt het openbare beleid, de privacyverklaring en het verwerkingsregister",
      en: "makes the public policy, the privacy statement and the record of processing"
    },
    load: () => import('./publish.js')
  },
  import: {
    summary: {
      nl: "maakt een begin van een beleidsbestand uit de instellingen van een ander hulpmiddel",
      en: "makes the beginning of a policy file from the configuration of another tool"
    },
    load: () => import('./import.js')
  },
  receive: {
    summary: {
      nl: "ontvangt en bewaart keuzes op uw eigen server",
      en: "receives choices and keeps them, on your own server"
    },
    load: () => import('./receive.js')
  },
  verify: {
    summary: {
      nl: "kijkt of een ge\xEBxporteerde geschiedenis onveranderd is",
      en: "verifies that an exported history is unchanged"
    },
    load: () => import('./verify.js')
  },
  scan: {
    summary: {
      nl: "kijkt in een browser of een site doet wat het beleid zegt, voor en na elke keuze",
      en: "looks in a browser whether a site does what the policy says, before and after each choice"
    },
    load: () => import('./scan.js')
  }
};

export { commands };
//# sourceMappingURL=commands.js.map

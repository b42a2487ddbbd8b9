import { readText } from './files.js';
import { Trouble } from './command.js';
import { portOf, openReceiver, listen } from '../receiver/serve.js';
import { steps } from '../receiver/schema/migrate.js';
import { definePolicy } from '../policy/define-policy.js';

const command = {
  usage: "<policy.public.json> \u2026 --origin https://shop.example [--port 8787] [--data DIR]",
  help: {
    nl: `
Zonder DATABASE_URL staat alles in een map (PGlite), voor \xE9\xE9n proces tegelijk.
Met DATABASE_URL in PostgreSQL; de tabellen worden zo nodig aangemaakt.

  --origin URL        waar de pagina's van de site staan; mag vaker
  --config FILE       { "sites": { naam: { origins, recipients, retention, clears } } },
                      in plaats van --origin of daarbij
  --port N            8787 als u niets zegt
  --host H            127.0.0.1 als u niets zegt: zet er een proxy met https voor
  --base PATH         waar het begint, zoals /consent
  --data DIR          de map; ./consent-data als u niets zegt. Maak er kopie\xEBn van:
                      secrets.json hoort bij de gegevens
  --trust-proxy       gelooft X-Forwarded-For, voor de snelheidsgrens
  --rotate-key        begint met een nieuwe sleutel voor ontvangstbewijzen
  --dialect D         postgres, cockroach, yugabyte of citus
  --print-schema      drukt de tabellen af, en doet verder niets

Stoppen met Ctrl+C: eerst wordt geschreven wat al binnen is.`,
    en: `
Without DATABASE_URL everything is in a folder (PGlite), for one process at a
time. With it, in PostgreSQL; the tables are made where needed.

  --origin URL        where the pages of the site are; may be repeated
  --config FILE       { "sites": { name: { origins, recipients, retention, clears } } },
                      instead of --origin or besides it
  --port N            8787 unless you say
  --host H            127.0.0.1 unless you say: put a proxy with https before it
  --base PATH         where it begins, such as /consent
  --data DIR          the folder; ./consent-data unless you say. Keep copies of
                      it: secrets.json belongs with the data
  --trust-proxy       believes X-Forwarded-For, for the rate limit
  --rotate-key        begins with a new key for receipts
  --dialect D         postgres, cockroach, yugabyte or citus
  --print-schema      prints the tables, and does nothing else

Stop it with Ctrl+C: what has come in is written first.`
  },
  options: {
    origin: { type: "string", multiple: true },
    config: { type: "string" },
    port: { type: "string" },
    host: { type: "string" },
    base: { type: "string" },
    data: { type: "string" },
    dialect: { type: "string" },
    "trust-proxy": { type: "boolean" },
    "rotate-key": { type: "boolean" },
    "print-schema": { type: "boolean" }
  },
  files: { min: 0, max: 50 },
  run
};
async function run({ files, options, speech, tell, remark }) {
  const text = (name, otherwise = "") => {
    const value = options[name];
    return typeof value === "string" ? value : otherwise;
  };
  const dialect = dialectOf(text("dialect", "postgres"));
  if (options["print-schema"]) {
    const statements = steps(dialect).flatMap((step) => step.statements);
    tell(statements.map((statement) => `${statement};`).join("\n\n"));
    return 0;
  }
  const policies = await Promise.all(files.map(readPublic));
  const sites = await sitesOf(text("config"), policies, options.origin ?? []);
  const stopping = new AbortController();
  const lost = {
    nl: "een ander proces heeft de map overgenomen; er wordt niets meer geschreven",
    en: "another process has taken the folder; nothing is written any more"
  };
  const opened = await open({
    folder: text("data", "consent-data"),
    databaseUrl: process.env.DATABASE_URL,
    dialect,
    sites,
    policies,
    base: text("base").replace(/\/$/, ""),
    rotate: options["rotate-key"] === true,
    onLost: () => {
      remark(`consent-panel: ${lost[speech]}`);
      stopping.abort();
    },
    onError: (error) => remark(`consent-panel: ${error instanceof Error ? error.message : String(error)}`)
  });
  const { server, close } = await begin(
    opened,
    text("port", "8787"),
    text("host", "127.0.0.1"),
    options["trust-proxy"] === true
  );
  const at = `http://${text("host", "127.0.0.1")}:${portOf(server)}${text("base").replace(/\/$/, "")}`;
  tell(
    speech === "nl" ? `Ontvangt op ${at} voor ${Object.keys(sites).join(", ")}; ${opened.notices} mededelingen in het archief` : `Receiving at ${at} for ${Object.keys(sites).join(", ")}; ${opened.notices} notices in the archive`
  );
  if (!process.env.DATABASE_URL)
    remark(
      speech === "nl" ? "Ingebouwde database: \xE9\xE9n proces, \xE9\xE9n map. Voor een drukke site: zet DATABASE_URL op een PostgreSQL." : "Embedded database: one process, one folder. For a busy site: set DATABASE_URL to a PostgreSQL."
    );
  await untilStopped(stopping.signal);
  await close();
  return stopping.signal.aborted ? 1 : 0;
}
async function open(options) {
  try {
    return await openReceiver(options);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Trouble({ nl: why, en: why }, 1, { cause: error });
  }
}
async function begin({ receiver, close }, port, host, trustProxy) {
  try {
    const server = await listen(receiver, { port: Number(port), host, trustProxy });
    return {
      server,
      async close() {
        await new Promise((resolve) => {
          server.close(resolve);
          server.closeIdleConnections();
        });
        await close();
      }
    };
  } catch (cause) {
    await close();
    const code = String(cause.code ?? cause);
    throw new Trouble(
      {
        nl: `op ${host}:${port} kan niet worden geluisterd (${code}). Kies een andere poort met --port`,
        en: `cannot listen on ${host}:${port} (${code}). Choose another port with --port`
      },
      1,
      { cause }
    );
  }
}
async function readPublic(file) {
  const text = await readText(file);
  try {
    return definePolicy(JSON.parse(text));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split("\n")[0] ?? "" : String(cause);
    throw new Trouble({ nl: `${file}: ${why}`, en: `${file}: ${why}` }, 1, { cause });
  }
}
async function sitesOf(config, policies, origins) {
  const sites = {};
  for (const { site } of policies) sites[site] = { origins };
  if (config) {
    const read = JSON.parse(await readText(config));
    const named = read?.sites;
    if (typeof named !== "object")
      throw new Trouble({ nl: `${config}: "sites" ontbreekt`, en: `${config}: "sites" is missing` }, 2);
    for (const [name, site] of Object.entries(named)) sites[name] = { ...sites[name], ...site };
  }
  if (!Object.keys(sites).length || Object.values(sites).some((site) => !site.origins.length))
    throw new Trouble(
      {
        nl: "noem een openbaar beleid en --origin met het adres van de site, of --config",
        en: "name a public policy and --origin with the address of the site, or --config"
      },
      2
    );
  return sites;
}
function dialectOf(name) {
  if (name === "postgres" || name === "cockroach" || name === "yugabyte" || name === "citus") return name;
  throw new Trouble({ nl: `er is geen dialect \u2018${name}\u2019`, en: `there is no dialect \u201C${name}\u201D` }, 2);
}
function untilStopped(signal) {
  return new Promise((resolve) => {
    const end = () => {
      process.off("SIGINT", end);
      process.off("SIGTERM", end);
      resolve();
    };
    process.on("SIGINT", end);
    process.on("SIGTERM", end);
    signal.addEventListener("abort", end);
  });
}

export { command };
//# sourceMappingURL=receive.js.map

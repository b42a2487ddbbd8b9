import { nothing, html } from 'lit';

function complaint(input) {
  const { tell, authorities } = input;
  const { name, url } = authorityOf(input);
  return html`<section aria-labelledby="complain"><h3 id="complain">${tell("complain")}</h3><p>${tell("complain-intro")}</p>${Object.keys(authorities).length ? choice(input) : nothing}<p data-authority aria-live="polite">${name && url ? html`${tell("authority", { authority: name })} <a href="${url}">${new URL(url).hostname}</a>` : tell("authority-unknown")}</p><p>${tell("court")}</p><p>${tell("damage")}</p></section>`;
}
function authorityOf({
  policy,
  language,
  country,
  authorities
}) {
  const known = authorities[country];
  const own = country === policy.country ? policy.authority : void 0;
  const found = { name: own?.name ?? (language === "en" ? known?.english : known?.name), url: own?.url ?? known?.url };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== void 0));
}
function choice({ language, country, authorities, tell, choose }) {
  const names = new Intl.DisplayNames(language, { type: "region" });
  const countries = Object.keys(authorities).map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) => a.name.localeCompare(b.name, language));
  return html`<p class="field"><label class="label" for="country">${tell("country")}</label> <select id="country" @change="${choose}">${countries.map(({ code, name }) => html`<option value="${code}" ?selected="${code === country}">${name}</option>`)}</select></p>`;
}

export { complaint };
//# sourceMappingURL=rights-complaint.js.map

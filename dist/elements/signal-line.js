import { nothing, html } from 'lit';
import { hasGpc, gpcOpposes } from '../model/opposes.js';

function signalLine({ consent, snapshot, notice }, say) {
  if (!hasGpc()) return nothing;
  const opposed = consent.policy.purposes.filter((p) => p.status !== "not-allowed" && gpcOpposes(p));
  const line = (word, permitted) => {
    const about = opposed.filter(({ id }) => snapshot.purposes[id]?.permitted === permitted).map(({ id }) => id);
    const purposes = notice.purposes.filter(({ id }) => about.includes(id)).map(({ title }) => title);
    return purposes.length ? html`<p data-signal="${word}">${say(word, { purposes: purposes.join(", ") })}</p>` : nothing;
  };
  return html`${line("signal", false)}${line("signal-conflict", true)}`;
}

export { signalLine };
//# sourceMappingURL=signal-line.js.map

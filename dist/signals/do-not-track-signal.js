import { honour } from './honour.js';

function honourDoNotTrack(consent, refuses) {
  return honour(consent, {
    name: "do-not-track",
    refuses: () => navigator.doNotTrack === "1" ? refuses : []
  });
}

export { honourDoNotTrack };
//# sourceMappingURL=do-not-track-signal.js.map

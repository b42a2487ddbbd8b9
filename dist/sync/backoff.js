const BASE = 1e3;
const LONGEST = 3e5;
const DAY = 864e5;
const SLOW = 36e5;
function pause(failures, random) {
  return Math.round(random() * Math.min(LONGEST, BASE * 2 ** Math.min(failures, 20)));
}
function slowPause(random) {
  return Math.round(SLOW * (1 + random()));
}
function trusted(time, now) {
  return typeof time === "number" && time <= now + DAY ? time : 0;
}

export { DAY, LONGEST, pause, slowPause, trusted };
//# sourceMappingURL=backoff.js.map

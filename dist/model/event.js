import { freeze } from './freeze.js';

function permitsConsent(state) {
  return state === "given" || state === "renewed";
}
function opens(state) {
  return state === "given" || state === "renewed" || state === "objection-lifted";
}
function parseEvent(body) {
  try {
    const event = JSON.parse(body);
    const { id, site, subject, kind, notice, language, method, evidence, parents, decisions } = event;
    const texts = [id, site, subject, kind, notice, language, method, evidence.layer, evidence.control];
    const ours = event.v === 1 && Array.isArray(parents) && texts.concat(parents).every(isText) && typeof decisions === "object" && Object.values(decisions).every((d) => isText(d.state)) && isTime(event.at) && isTime(event.validUntil);
    return ours ? freeze(event) : void 0;
  } catch {
    return void 0;
  }
}
function isText(value) {
  return typeof value === "string";
}
function isTime(value) {
  return isText(value) && /^\d{4}-[\dT:.-]+Z$/.test(value) && Date.parse(value) > 0;
}

export { opens, parseEvent, permitsConsent };
//# sourceMappingURL=event.js.map

const EVENTS_PATH = "/v1/events";
const SELF_EVENTS_PATH = "/v1/self/events";
const SELF_OUTCOMES_PATH = "/v1/self/outcomes";
const NOTICES_PATH = "/v1/notices/";
const CLEAR_PATH = "/v1/clear";
const CAPABILITY_HEADER = "consent-capability";
const MAX_EVENTS = 50;
const MAX_BATCH_BYTES = 48 * 1024;
const MAX_BODY_BYTES = 128 * 1024;
const MAX_EVENT_BYTES = 64 * 1024;
const MAX_COOKIES = 100;
const MAX_DEPTH = 6;
const PROBLEM_TYPE = "urn:consent-panel:problem:";
function readPushAnswer(value) {
  if (!isObject(value)) return void 0;
  const { accepted, duplicate = [], rejected = [], receipt } = value;
  const fits = isListOf(accepted, isText) && isListOf(duplicate, isText) && isListOf(rejected, isRejection) && (receipt === void 0 || isText(receipt) && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(receipt));
  return fits ? { accepted, duplicate, rejected, ...receipt !== void 0 && { receipt } } : void 0;
}
function readPullAnswer(value) {
  if (!isObject(value)) return void 0;
  const { subjects, events, cursor, more } = value;
  const fits = isListOf(subjects, isText) && isListOf(events, isRow) && isText(cursor) && typeof more === "boolean";
  return fits ? { subjects, events, cursor, more } : void 0;
}
function readOutcomes(value) {
  if (!isObject(value)) return void 0;
  const { event, outcomes } = value;
  return isText(event) && isListOf(outcomes, isOutcome) ? { event, outcomes } : void 0;
}
function readClearQuestion(value) {
  if (!hasOnly(value, ["v", "site", "cookies"])) return void 0;
  const { v, site, cookies } = value;
  const fits = v === 1 && isText(site) && isListOf(cookies, isCookieName) && cookies.length <= MAX_COOKIES;
  return fits ? { v, site, cookies } : void 0;
}
function readClearAnswer(value) {
  if (!isObject(value)) return void 0;
  const { cleared, left } = value;
  return isListOf(cleared, isText) && isListOf(left, isText) ? { cleared, left } : void 0;
}
function isCookieName(value) {
  return isText(value) && value.length <= 100 && /^[\w!#$%&'*+.^`|~-]+$/.test(value) && /[A-Za-z0-9]/.test(value);
}
function readProblem(value) {
  if (!isObject(value)) return void 0;
  const { type, title, status, detail } = value;
  const fits = isText(type) && isText(title) && typeof status === "number" && (detail === void 0 || isText(detail));
  return fits ? { type, title, status, ...detail !== void 0 && { detail } } : void 0;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function hasOnly(value, keys) {
  return isObject(value) && Object.keys(value).every((key) => keys.includes(key));
}
function isText(value) {
  return typeof value === "string";
}
function isListOf(value, is) {
  return Array.isArray(value) && value.every(is);
}
function isRow(value) {
  return hasOnly(value, ["hash", "body"]) && isText(value["hash"]) && /^[\da-f]{64}$/.test(value["hash"]) && isText(value["body"]);
}
function isRejection(value) {
  return isObject(value) && isText(value["id"]) && !!readProblem(value["problem"]) && typeof value["permanent"] === "boolean";
}
function isOutcome(value) {
  if (!isObject(value)) return false;
  const { recipient, state, at } = value;
  return isText(recipient) && isText(state) && /^(pending|acknowledged|failed)$/.test(state) && (at === void 0 || isText(at));
}

export { CAPABILITY_HEADER, CLEAR_PATH, EVENTS_PATH, MAX_BATCH_BYTES, MAX_BODY_BYTES, MAX_COOKIES, MAX_DEPTH, MAX_EVENTS, MAX_EVENT_BYTES, NOTICES_PATH, PROBLEM_TYPE, SELF_EVENTS_PATH, SELF_OUTCOMES_PATH, isCookieName, readClearAnswer, readClearQuestion, readOutcomes, readProblem, readPullAnswer, readPushAnswer };
//# sourceMappingURL=wire.js.map

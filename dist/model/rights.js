import { addPeriod } from './period.js';

const REQUESTABLE = [
  "access",
  "rectification",
  "erasure",
  "restriction",
  "portability",
  "objection",
  "automated-decisions"
];
function dueAt(receivedAt) {
  return addPeriod(receivedAt, "P1M");
}
const MOST_DETAILS = 4e3;
function faultsOf({ right, contact, details }) {
  const where = contact.trim();
  const faults = [
    right === void 0 && "right-missing",
    !where && "contact-missing",
    // Whoever writes an @ means a mail address; a telephone number or a street is as good.
    where.includes("@") && !/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(where) && "contact-mail",
    // What is to be put right cannot be guessed.
    right === "rectification" && !details.trim() && "details-missing",
    details.length > MOST_DETAILS && "details-long"
  ];
  return faults.filter((fault) => fault !== false);
}
function rightsRequest({ right = "access", contact, details }, about, now) {
  return {
    v: 1,
    ...about,
    right,
    contact: contact.trim(),
    details: details.trim(),
    receivedAt: new Date(now).toISOString(),
    dueAt: new Date(dueAt(now)).toISOString()
  };
}

export { MOST_DETAILS, REQUESTABLE, dueAt, faultsOf, rightsRequest };
//# sourceMappingURL=rights.js.map

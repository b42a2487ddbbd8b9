class ConsentDecisionEvent extends Event {
  /** What the person chose, by purpose id. */
  choices;
  constructor(choices) {
    super("consent-decision", { bubbles: true, composed: true, cancelable: true });
    this.choices = choices;
  }
}
class ConsentChangeEvent extends Event {
  snapshot;
  constructor(snapshot) {
    super("consent-change", { bubbles: true, composed: true });
    this.snapshot = snapshot;
  }
}
class ConsentWithdrawnEvent extends Event {
  purposes;
  constructor(purposes) {
    super("consent-withdrawn", { bubbles: true, composed: true });
    this.purposes = purposes;
  }
}
class ConsentExpiredEvent extends Event {
  purposes;
  constructor(purposes) {
    super("consent-expired", { bubbles: true, composed: true });
    this.purposes = purposes;
  }
}
class ConsentAgeEvent extends Event {
  constructor() {
    super("consent-age", { bubbles: true, composed: true });
  }
}
class ConsentErrorEvent extends Event {
  error;
  constructor(error) {
    super("consent-error", { bubbles: true, composed: true });
    this.error = error;
  }
}

export { ConsentAgeEvent, ConsentChangeEvent, ConsentDecisionEvent, ConsentErrorEvent, ConsentExpiredEvent, ConsentWithdrawnEvent };
//# sourceMappingURL=events.js.map

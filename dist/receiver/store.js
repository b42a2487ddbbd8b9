const MARKS = {
  /** It takes back, refuses or objects, and opens nothing. */
  denial: 1,
  /** Its notice is not in the archive (IN-07). */
  noticeUnknown: 2,
  /** The secret of its subject was not shown; only a denial is stored so. */
  unproven: 4,
  /** The device's clock was more than five minutes off. */
  clockOff: 8,
  /** It came while the site was suspended or over its limit; only a denial is stored so. */
  exceptional: 16,
  /** The receiver wrote it, upon a token from a message. */
  confirmed: 32
};

export { MARKS };
//# sourceMappingURL=store.js.map

function receiptFor({ signer, now }, { site, subject, issuer }, events) {
  const parents = new Set(events.flatMap(({ event }) => event.parents));
  const hashes = events.map(({ hash }) => hash);
  return signer.receipt({
    iss: issuer,
    iat: Math.floor(now() / 1e3),
    jti: crypto.randomUUID(),
    site,
    subject,
    ids: events.map(({ event }) => event.id),
    hashes,
    heads: hashes.filter((hash) => !parents.has(hash)).sort(),
    notices: [...new Set(events.map(({ event }) => event.notice))].sort()
  });
}

export { receiptFor };
//# sourceMappingURL=receipts.js.map

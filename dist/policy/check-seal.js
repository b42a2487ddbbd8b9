async function sealHolds(policy) {
  const seal = policy?.seal;
  return seal?.digest !== void 0 && seal.digest === await digest(policy).catch(() => void 0);
}
async function digest(policy) {
  const text = JSON.stringify({ ...policy, seal: void 0, $schema: void 0 });
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export { digest, sealHolds };
//# sourceMappingURL=check-seal.js.map

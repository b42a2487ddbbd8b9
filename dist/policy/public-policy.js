function publicPolicy(file) {
  const { internal: _policy, ...rest } = file;
  return { ...rest, purposes: file.purposes.map((purpose) => withoutInternal(purpose)) };
}
function withoutInternal(purpose) {
  const { internal: _own, ...rest } = purpose;
  return rest;
}

export { publicPolicy };
//# sourceMappingURL=public-policy.js.map

function versionOf({ version, seal }) {
  return seal ? `${version}+${seal.digest.slice(0, 16)}` : version;
}

export { versionOf };
//# sourceMappingURL=policy.js.map

function gpcJson(lastUpdate) {
  return `${JSON.stringify({ gpc: true, lastUpdate })}
`;
}

export { gpcJson };
//# sourceMappingURL=gpc.js.map

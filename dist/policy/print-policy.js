function printPolicy({ purposes, seal, ...rest }) {
  const lines = purposes.map((purpose) => JSON.stringify(purpose)).join(",\n");
  const end = seal ? `,"seal":${JSON.stringify(seal)}` : "";
  return `${JSON.stringify(rest).slice(0, -1)},"purposes":[
${lines}
]${end}}
`;
}

export { printPolicy };
//# sourceMappingURL=print-policy.js.map

function memoryLedger(from = { rows: [], notices: [] }) {
  const rows = [...from.rows];
  const notices = new Map(from.notices.map((n) => [n.digest, n]));
  return {
    storage: "memory",
    read: () => Promise.resolve({ rows: [...rows], notices: [...notices.values()], end: rows.length }),
    append(row, notice, end) {
      if (end !== rows.length) return Promise.resolve(false);
      rows.push(row);
      if (notice) notices.set(notice.digest, notice);
      return Promise.resolve(true);
    },
    close() {
    }
  };
}

export { memoryLedger };
//# sourceMappingURL=memory.js.map

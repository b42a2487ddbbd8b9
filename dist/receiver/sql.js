function written({ rowCount, affectedRows }) {
  return rowCount ?? affectedRows ?? 0;
}
function sqlState(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  return typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) ? code : "";
}
function isSerializationFailure(error) {
  const state = sqlState(error);
  const granting = state === "XX000" && /tuple concurrently (updated|deleted)/.test(error.message);
  return granting || ["40001", "40P01"].includes(state);
}
function isDataFault(error) {
  return /^2[23]/.test(sqlState(error));
}
function retrying(sql, { tries = 8, wait = pause } = {}) {
  return {
    async query(text, values) {
      for (let turn = 1; ; turn++) {
        try {
          return await sql.query(text, values);
        } catch (error) {
          if (turn >= tries || !isSerializationFailure(error)) throw error;
          await wait(Math.random() * Math.min(500, 5 * 2 ** turn));
        }
      }
    }
  };
}
function places(rows, columns, casts = []) {
  return Array.from({ length: rows }, (_, row) => {
    const group = Array.from({ length: columns }, (__, column) => {
      const cast = casts[column];
      return `$${row * columns + column + 1}${cast ? `::${cast}` : ""}`;
    });
    return `(${group.join(",")})`;
  }).join(",");
}
function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export { isDataFault, isSerializationFailure, places, retrying, sqlState, written };
//# sourceMappingURL=sql.js.map

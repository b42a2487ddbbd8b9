function parseCsv(text) {
  const [head = [], ...rest] = records(text.replace(/^\ufeff/, ""));
  return rest.filter((row) => row.some((cell) => cell.trim() !== "")).map((row) => Object.fromEntries(head.map((column, index) => [column.trim(), (row[index] ?? "").trim()])));
}
function records(text) {
  const separator = separatorOf(text);
  const rows = [];
  let row = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? "";
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (sign === '"' && cell === "") quoted = true;
    else if (sign === separator || sign === "\n") {
      row.push(cell.replace(/\r$/, ""));
      cell = "";
      if (sign === "\n") {
        rows.push(row);
        row = [];
      }
    } else cell += sign;
  }
  if (cell !== "" || row.length) rows.push([...row, cell]);
  return rows;
}
function separatorOf(text) {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const count = (sign) => line.split(sign).length;
  return [",", ";", "	"].reduce((best, sign) => count(sign) > count(best) ? sign : best);
}

export { parseCsv };
//# sourceMappingURL=csv.js.map

async function saveHistory(input, kind) {
  const [{ historyDocument, historyJson }, { toHtml }] = await Promise.all([
    import('../documents/history.js'),
    import('../documents/html.js')
  ]);
  const now = Date.now();
  const asPage = kind === "html";
  const text = asPage ? toHtml(historyDocument(input, now)) : historyJson(input, now);
  const file = new Blob([text], { type: asPage ? "text/html" : "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `${input.policy.site}-${new Date(now).toISOString().slice(0, 10)}.${kind}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 6e4);
}

export { saveHistory };
//# sourceMappingURL=history-file.js.map

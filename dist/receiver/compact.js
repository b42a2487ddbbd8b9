function compact(body, names) {
  const short = body.replace(`"id":"${names.id}"`, '"id":""').replace(`"subject":"${names.subject}"`, '"subject":""');
  return expand(short, names) === body ? short : body;
}
function expand(stored, { id, subject }) {
  return stored.replace('"id":""', `"id":"${id}"`).replace('"subject":""', `"subject":"${subject}"`);
}

export { compact, expand };
//# sourceMappingURL=compact.js.map

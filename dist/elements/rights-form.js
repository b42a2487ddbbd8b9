import { fill } from '../i18n/fill.js';

function sendTo(endpoint) {
  return async (request) => {
    const answer = await fetch(endpoint, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": request.id },
      body: JSON.stringify(request)
    });
    if (!answer.ok) throw new Error(`${endpoint} answered ${String(answer.status)}`);
  };
}
function mailOf(request, email, words) {
  const { right, contact, details, id } = request;
  const { name } = words.right[right];
  const lines = [
    `${words.which} ${name}`,
    `${words.contact} ${contact}`,
    ...details ? [`${words.details} ${details}`] : [],
    `${words.reference}: ${id}`
  ];
  const subject = encodeURIComponent(fill(words.subject, { right: name }));
  const to = encodeURIComponent(email).replace("%40", "@");
  return `mailto:${to}?subject=${subject}&body=${encodeURIComponent(lines.join("\r\n\r\n"))}`;
}

export { mailOf, sendTo };
//# sourceMappingURL=rights-form.js.map

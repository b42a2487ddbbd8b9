import { CAPABILITY_HEADER } from '../model/wire.js';

function comesFrom(request, { origins }) {
  const origin = request.headers.get("origin");
  if (origin !== null) return origins.includes(origin);
  const fetchSite = request.headers.get("sec-fetch-site");
  return fetchSite === null || fetchSite === "same-origin" || fetchSite === "none";
}
function corsHeaders(request, origins) {
  const origin = request.headers.get("origin");
  const vary = { Vary: "Origin" };
  if (origin === null || !origins.has(origin)) return vary;
  return { ...vary, "Access-Control-Allow-Origin": origin, "Access-Control-Expose-Headers": "Retry-After" };
}
function preflight(request, origins) {
  const headers = corsHeaders(request, origins);
  return new Response(null, {
    status: 204,
    headers: headers["Access-Control-Allow-Origin"] ? {
      ...headers,
      "Access-Control-Allow-Methods": "GET, POST, DELETE",
      "Access-Control-Allow-Headers": `authorization, content-type, ${CAPABILITY_HEADER}`,
      "Access-Control-Max-Age": "86400"
    } : headers
  });
}

export { comesFrom, corsHeaders, preflight };
//# sourceMappingURL=origin.js.map

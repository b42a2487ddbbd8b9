/*
 * Turfteller, the counting script of an invented company. It stands for any
 * counting script a shop may load: a cookie and an item in local storage on
 * the shop's own origin, and a hit to the company.
 */
(() => {
  const known = document.cookie.split('; ').some((pair) => pair.startsWith('_count='));
  if (!known) {
    const visitor = crypto.randomUUID();
    document.cookie = `_count=${visitor}; Path=/; Max-Age=${180 * 86_400}; SameSite=Lax`;
    // Local storage has no end of its own: it starts over when the cookie has gone.
    localStorage.removeItem('count.visits');
    localStorage.setItem('count.since', new Date().toISOString().slice(0, 10));
  }
  localStorage.setItem('count.visits', String(Number(localStorage.getItem('count.visits')) + 1));

  // The page names itself in an inert inline script that runs before this one.
  const hit = new URL('__OUTSIDE__/hit');
  hit.searchParams.set('page', window.countPage ?? 'unknown');
  fetch(hit, { mode: 'no-cors', credentials: 'include', keepalive: true });
})();

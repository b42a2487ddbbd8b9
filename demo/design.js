/**
 * The design review: every element in every state, on one page. Each state is
 * this same page in a frame of its own, so that the prompt can rise, the
 * settings can be modal and a width is a real width.
 *
 *   design.html                                        the review, with its controls
 *   design.html?state=prompt&lang=ar&scheme=dark&look=card   one state
 */
import { STATES } from './design/states.js';
import { themeOf } from './design/themes.js';

const query = new URLSearchParams(location.search);
const state = STATES[query.get('state') ?? ''];
if (state) {
  const { documentElement: root } = document;
  root.lang = query.get('lang') ?? 'nl';
  const dir = query.get('dir') ?? '';
  if (dir) root.dir = dir;
  root.style.colorScheme = query.get('scheme') ?? 'light';
  root.classList.add('frame');
  document.title = state.title;
  for (const [name, value] of Object.entries(themeOf(query))) root.style.setProperty(name, value);
  if (query.get('motion') === 'none') {
    const still = new CSSStyleSheet();
    still.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
  }
  await import('consent-panel/define.js');
  await state.show();
  (await import('./design/read-out.js')).offer();
  root.dataset.ready = '';
} else {
  const { review } = await import('./design/review.js');
  document.body.append(await review());
}

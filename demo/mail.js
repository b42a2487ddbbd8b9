/** Shows the messages that the demo’s receiver would have mailed, to whoever plays the parent. */
const english = document.documentElement.lang === 'en';
const WORDS = english
  ? { to: 'To', none: 'There is no post yet.', open: 'Open the question' }
  : { to: 'Aan', none: 'Er is nog geen post.', open: 'De vraag openen' };

const letters = await (await fetch('/demo/letters')).json();
document.querySelector('#empty').textContent = letters.length ? '' : WORDS.none;
document.querySelector('#letters').replaceChildren(...letters.map(drawn));

function drawn({ to, title, text, link, language }) {
  const letter = Object.assign(document.createElement('li'), { className: 'letter', lang: language });
  const facts = document.createElement('dl');
  facts.append(element('dt', WORDS.to), element('dd', to));
  const open = Object.assign(element('a', WORDS.open), { className: 'button', href: link });
  open.lang = document.documentElement.lang;
  letter.append(element('h2', title), facts, element('p', text.replace(link, '').replace(/\n{3,}/g, '\n\n')), open);
  return letter;
}

function element(name, text) {
  return Object.assign(document.createElement(name), { textContent: text });
}

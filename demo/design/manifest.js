/** What each tag offers, told live from the custom-elements manifest. */

const COLUMNS = [
  ['attributes', 'Attributes', ({ name, type }) => [name, type?.text]],
  ['events', 'Events', ({ name, type }) => [name, type?.text]],
  ['cssParts', 'Parts', ({ name }) => [name]],
  ['cssProperties', 'Properties', ({ name, default: value }) => [name, value && `default ${value}`]],
  ['slots', 'Slots', ({ name }) => [name || 'the default one']],
];

/** A section on each tag, with its tables. */
export async function manifest() {
  const { modules } = await (await fetch('/dist/custom-elements.json')).json();
  const tags = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
  const whole = document.createElement('section');
  whole.append(element('h2', 'Parts and properties'), element('p', 'As the custom-elements manifest tells them.'));
  for (const { tagName, description = '', summary = '', ...offers } of tags.sort((a, b) =>
    a.tagName < b.tagName ? -1 : 1,
  )) {
    whole.append(element('h3', `<${tagName}>`), element('p', summary || description));
    for (const [kind, title, row] of COLUMNS) {
      const list = offers[kind] ?? [];
      if (!list.length) continue;
      const table = document.createElement('table');
      const caption = table.createCaption();
      caption.textContent = title;
      for (const each of list) {
        const [name, more] = row(each);
        const line = table.insertRow();
        line.append(Object.assign(element('th', name), { scope: 'row' }));
        line.insertCell().textContent = [each.description, more].filter(Boolean).join(' · ');
      }
      whole.append(table);
    }
  }
  return whole;
}

function element(tag, text) {
  return Object.assign(document.createElement(tag), { textContent: text });
}

/** The editor of the policy file: walked by keyboard, kept on the device, told on the spot, and silent to the outside. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { journey } from '../support/journey.js';
import { quiet } from './steps.js';

const AXE = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
/** Each page that is not about one purpose, and each that is. */
const GENERAL = ['organisation', 'purposes', 'children', 'care', 'finish'];
const OF_PURPOSE = ['keep', 'aim', 'need', 'basis', 'support', 'special', 'marketing', 'recipients', 'period'];

journey(
  'from empty to published by keyboard alone, and nothing leaves the page (LB-02, LB-14, RE-05, SE-01)',
  async ({ visitor, shop }) => {
    await openEditor(visitor, shop);
    const before = shop.requests().length;
    const keyboard = atKeyboard(visitor);

    await keyboard.press('section[aria-labelledby="begin-empty"] button');
    await visitor.reads('Naam van uw organisatie');
    assert.equal(await focusedId(visitor), 'page-title', 'a new page begins at its heading');
    await keyboard.fill('#at-controller-name', 'Kaasboerderij De Stolp');
    await keyboard.fill('#at-controller-address', 'Dijkweg 3, 0123 AB Noordeind');
    await keyboard.fill('#at-controller-email', 'privacy@destolp.example');
    await keyboard.choose('#at-internal-organisation-business');
    await keyboard.press('#next');

    await keyboard.press('#add-purpose');
    await keyboard.press('.chips button:nth-of-type(3)');
    await keyboard.press('#next');
    await keyboard.texts('title', 'Nieuwsbrief', 'Newsletter');
    await keyboard.texts('summary', 'Wij mailen u elke maand over kaas.', 'We e-mail you about cheese each month.');
    await keyboard.texts('description', 'U krijgt elke maand een e-mail.', 'You get an e-mail each month.');
    await keyboard.press('#next');
    await keyboard.texts('necessity', 'Wij vragen alleen uw e-mailadres.', 'We ask for your e-mail address only.');
    await keyboard.press('#next');
    // Four bases first, two behind "more", and none is chosen for anybody (LB-02, LB-14).
    assert.deepEqual(await basesShown(visitor), ['contract', 'legal-obligation', 'consent', 'legitimate-interests']);
    assert.equal(await visitor.ask(() => document.querySelectorAll('main input:checked').length), 0);
    await keyboard.choose('#at-purposes-0-legalBasis-consent');
    await keyboard.press('#next');
    await keyboard.fill('#at-purposes-0-internal-why', 'Wie niet om post vraagt, krijgt die niet.');
    await keyboard.fill(
      '#at-purposes-0-internal-alternativesConsidered',
      'De regel voor klanten: niet iedereen is klant.',
    );
    await keyboard.fill('#at-purposes-0-internal-decidedBy', 'Trijn Bakker, eigenaar');
    await keyboard.press('#next');
    await keyboard.press('#next');
    await keyboard.press('#next');
    await keyboard.choose('#at-purposes-0-recipients-none-none');
    await keyboard.press('#next');
    await keyboard.fill('#at-purposes-0-retention-period', '1');
    await keyboard.press('#next');
    await visitor.reads('klopt');
    await keyboard.press('#next');
    await keyboard.choose('#at-audience-children-none');
    await keyboard.press('#next');
    await keyboard.fill('#at-internal-measures-0', 'Elke nacht een versleutelde reservekopie.');
    await keyboard.press('#next');

    await visitor.reads('Er is geen fout gevonden');
    await keyboard.press('#get-file');
    await keyboard.press('#get-own-nl-csv');
    await keyboard.press('#get-public');
    await keyboard.press('#get-site-nl-html');
    const saved = await savedBy(visitor, 4);
    assert.deepEqual(Object.keys(saved).sort(), [
      'kaasboerderij-de-stolp.policy.json',
      'policy.public.json',
      'privacyverklaring.nl.html',
      'register.nl.csv',
    ]);

    const { checkPolicyFile, sealHolds } = await import('../../dist/policy/index.js');
    const file = JSON.parse(saved['kaasboerderij-de-stolp.policy.json']);
    const errors = checkPolicyFile(file).filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors, []);
    assert.equal(file.purposes[0].internal.decidedBy, 'Trijn Bakker, eigenaar');
    const published = JSON.parse(saved['policy.public.json']);
    assert.equal(await sealHolds(published), true);
    assert.equal(published.purposes[0].legalBasis, 'consent');
    assert.doesNotMatch(saved['policy.public.json'], /internal|Trijn/);
    assert.match(saved['privacyverklaring.nl.html'], /Kaasboerderij De Stolp/);
    assert.doesNotMatch(saved['privacyverklaring.nl.html'], /Trijn/);
    assert.match(saved['register.nl.csv'], /Trijn Bakker/);
    assert.match(await visitor.text('pre'), /<consent-panel policy="\/policy.public.json">/);

    await quiet(shop);
    assert.deepEqual(shop.requested().slice(before), [], 'the page asked for nothing after it had loaded');
    assert.deepEqual(shop.calls(), []);
  },
  { shop: {}, timeout: 240_000 },
);

journey('a reload keeps the work, on this device and nowhere else', async ({ visitor, shop }) => {
  await openEditor(visitor, shop);
  await visitor.press('section[aria-labelledby="begin-empty"] button');
  await visitor.press('#at-controller-name');
  await visitor.type('Kaasboerderij De Stolp');
  await visitor.reads('Bewaard op dit apparaat');
  await visitor.until('the name is kept', async () => {
    const request = indexedDB.open('consent-panel-editor');
    const db = await new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const row = db.transaction('work').objectStore('work').get('current');
    const work = await new Promise((resolve) => (row.onsuccess = () => resolve(row.result)));
    db.close();
    return work?.file.controller.name === 'Kaasboerderij De Stolp';
  });
  await visitor.reload();
  await ready(visitor);
  assert.equal(await visitor.ask(() => document.querySelector('#at-controller-name').value), 'Kaasboerderij De Stolp');
  const { cookies, local, session } = await visitor.kept();
  assert.deepEqual([cookies, local, session], [[], [], []]);

  // A second tab that writes first is not written over.
  const other = await visitor.tab();
  await openEditor(other, shop);
  await other.press('#at-controller-address, section.go-on button');
  await other.sees('#at-controller-address');
  await other.press('#at-controller-address');
  await other.type('Dijkweg 3');
  await other.until('it is kept', () => document.querySelector('.kept').textContent.includes('Bewaard'));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await visitor.press('#at-controller-email');
  await visitor.type('x');
  await visitor.reads('in een ander tabblad veranderd');
});

journey('a mistake is told beside its field, in the words of the rules (CK-09, DM-07)', async ({ visitor, shop }) => {
  await openEditor(visitor, shop);
  await visitor.press('[data-example="clothes-shop"]');
  await visitor.reads('Naam van uw organisatie');
  await goTo(visitor, '#purpose-6-basis');
  await visitor.press('#at-purposes-5-legalBasis-legitimate-interests');
  await goTo(visitor, '#purpose-6-period');
  // The statistics keep a cookie; a legitimate interest does not cover that.
  await visitor.until('the rule speaks', () => /CK-09|CK-02/.test(document.querySelector('main .told')?.textContent));

  await goTo(visitor, '#purpose-5-marketing');
  await visitor.press('label.choice:has(input[type="checkbox"]):nth-of-type(5)');
  await visitor.sees('#at-purposes-4-marketing-1-audience');
  await visitor.ask(() => {
    for (const [id, value] of [
      ['audience', 'customer'],
      ['product', 'own-similar'],
    ]) {
      const select = document.getElementById(`at-purposes-4-marketing-1-${id}`);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  await visitor.reads('Sinds 1 juli 2026');
  // What is wrong is tied to where it is wrong.
  await goTo(visitor, '#purpose-1-support');
  const described = await visitor.ask(() => {
    const field = document.querySelector('#at-purposes-0-internal-decidedBy');
    return {
      invalid: field.getAttribute('aria-invalid'),
      told: field
        .getAttribute('aria-describedby')
        .split(' ')
        .map((id) => document.getElementById(id).textContent)
        .join(' '),
    };
  });
  assert.equal(described.invalid, 'true');
  assert.match(described.told, /Dit is nog leeg.*LB-14/s);
});

journey('an example is a starting point, and its decisions are asked anew (LB-14)', async ({ visitor, shop }) => {
  await openEditor(visitor, shop);
  const before = shop.requests().length;
  await visitor.press('[data-example="bicycle-shop"]');
  await visitor.reads('Naam van uw organisatie');
  await goTo(visitor, '#finish');
  await visitor.reads('Nog te doen');
  assert.equal(await visitor.seesNow('#get-public'), false, 'what is not decided is not published');
  await visitor.press('#get-file');
  const [text] = Object.values(await savedBy(visitor, 1));
  const file = JSON.parse(text);
  assert.equal(file.purposes.length, 8);
  assert.ok(file.purposes.every(({ internal }) => internal.decidedBy === undefined && internal.why));
  assert.equal(file.controller.name, undefined);
  assert.deepEqual(shop.requested().slice(before), [], 'which one was chosen is nobody’s business');

  // It comes back in as it went out.
  await goTo(visitor, '#start');
  await visitor.ask((json) => {
    const input = document.querySelector('#open-file');
    const files = new DataTransfer();
    files.items.add(new File([json], 'mine.policy.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  await visitor.until('it is open', () => location.hash === '#organisation');
  await goTo(visitor, '#finish');
  await visitor.press('#get-file');
  assert.deepEqual(JSON.parse(Object.values(await savedBy(visitor, 2)).at(-1)), file);
});

journey(
  'who answers from afar, who decides along, and which sites share an answer are asked for (IN-01, CK-17)',
  async (walk) => {
    const { visitor, shop } = walk;
    await openEditor(visitor, shop);
    await visitor.press('[data-example="clothes-shop"]');
    await visitor.sees('#at-controller-name');
    assert.equal(
      await visitor.seesNow('#at-controller-representative-name'),
      false,
      'nobody in Europe is asked for one',
    );
    await visitor.ask(() => {
      const select = document.querySelector('#at-controller-country');
      select.value = 'US';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await visitor.sees('#at-controller-representative-name');
    await visitor.reads('Uw vertegenwoordiger in Europa');
    const write = async (selector, text) => {
      await visitor.sees(selector);
      await visitor.press(selector);
      await visitor.type(text);
    };
    await write('#at-controller-representative-name', 'Vera Vertegenwoordigt');
    // This shop has one already, so it is unfolded.
    await visitor.press('#at-controller-jointControllers-add');
    await write('#at-controller-jointControllers-1-name', 'Samen Sterk B.V.');
    await write('#at-controller-jointControllers-1-arrangement-nl', 'Zij meten, wij antwoorden.');

    await goTo(visitor, '#care');
    await visitor.press('details:has(#at-domains) > summary');
    await write('#at-domains-0', 'winkel.example');
    await visitor.press('#at-domains > .button');
    await write('#at-domains-1', 'blog.example');
    // Each site has to be named in the question, and the field for that stands beside.
    await visitor.press('#at-words-asks-nl');
    await visitor.type('x');
    await visitor.until('the rule speaks', () => document.querySelector('main').textContent.includes('CK-17'));

    await goTo(visitor, '#finish');
    await visitor.press('#get-file');
    const file = JSON.parse(Object.values(await savedBy(visitor, 1))[0]);
    assert.equal(file.country, 'NL');
    assert.equal(file.controller.country, 'US');
    assert.deepEqual(file.controller.representative, { name: 'Vera Vertegenwoordigt' });
    const [joint] = file.controller.jointControllers.slice(-1);
    assert.deepEqual(
      [joint.id, joint.name, joint.arrangement.nl],
      ['samen-sterk-b-v', 'Samen Sterk B.V.', 'Zij meten, wij antwoorden.'],
    );
    assert.deepEqual(file.domains, ['winkel.example', 'blog.example']);
  },
);

journey('beside the questions stand the panel, the statement and the register, as they are by now', async (walk) => {
  const { visitor, shop } = walk;
  await openEditor(visitor, shop);
  await visitor.press('[data-example="clothes-shop"]');
  await visitor.sees('#at-controller-name');
  await visitor.press('#at-controller-name');
  await visitor.type('Kaasboerderij De Stolp');
  const panel = () => {
    const { contentDocument } = document.querySelector('#preview-panel');
    const prompt = contentDocument.querySelector('consent-panel')?.shadowRoot.querySelector('consent-prompt');
    return prompt?.shadowRoot.textContent.replace(/\s+/g, ' ') ?? '';
  };
  await visitor.until('the panel bears the name', `() => (${panel})().includes('Kaasboerderij De Stolp vraagt')`);
  assert.match(await visitor.ask(panel), /Statistiek.*Advertenties op Kringnet/);

  const sheet = () => document.querySelector('#preview-document').srcdoc;
  await visitor.press('.tabs button:nth-child(3)');
  await visitor.until('the statement is there', `() => (${sheet})().includes('<h1>Privacyverklaring Kaasboerderij')`);
  assert.match(await visitor.ask(sheet), /Bestellingen/);

  await goTo(visitor, '#purpose-2-aim');
  await visitor.press('.tabs button:nth-child(4)');
  await visitor.until(
    'the row of this purpose is there, and of no other',
    `() => (${sheet})().includes('Retouren') && !(${sheet})().includes('Klantenlijst bij Kringnet')`,
  );

  // What breaks a rule is not in the panel: it would not run.
  await goTo(visitor, '#purpose-6-basis');
  await visitor.press('.tabs button:nth-child(1)');
  await visitor.press('#at-purposes-5-legalBasis-legitimate-interests');
  await visitor.until('statistics are gone', `() => !(${panel})().includes('Statistiek')`);
  await visitor.reads('doel staat er nog niet bij');
});

journey(
  'where the browser keeps nothing, the editor says so and goes on',
  async ({ visitor, shop }) => {
    await openEditor(visitor, shop, () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    });
    await visitor.press('section[aria-labelledby="begin-empty"] button');
    await visitor.press('#at-controller-name');
    await visitor.type('Kaas');
    await visitor.reads('Deze browser bewaart niets');
    await goTo(visitor, '#finish');
    await visitor.press('#get-file');
    const [text] = Object.values(await savedBy(visitor, 1));
    assert.equal(JSON.parse(text).controller.name, 'Kaas');
  },
  { faulty: true },
);

journey('a file that is no policy is refused in a sentence', async ({ visitor, shop }) => {
  await openEditor(visitor, shop);
  for (const [content, told] of [
    ['{ "purposes": ', 'Dit is geen JSON-bestand'],
    ['[1, 2]', 'Dit is geen beleidsbestand'],
  ]) {
    await visitor.ask((text) => {
      const input = document.querySelector('#open-file');
      const files = new DataTransfer();
      files.items.add(new File([text], 'x.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, content);
    await visitor.reads(told);
  }
  assert.equal(await visitor.ask(() => location.hash), '');
});

journey('a policy file with anything at all in it breaks no page', async ({ visitor, shop }) => {
  await openEditor(visitor, shop);
  const base = JSON.parse(await readFile(new URL('../fixtures/policies/clothes-shop.json', import.meta.url), 'utf8'));
  const pages = [...GENERAL, ...OF_PURPOSE.map((name) => `purpose-5-${name}`), 'purpose-1-period'];
  for (let seed = 1; seed <= 6; seed++) {
    const shown = await visitor.ask(
      async (text, hashes) => {
        const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
        const show = async (hash) => {
          // As a link does it: of pushState WebKit has had enough after a hundred.
          location.hash = hash;
          await pause(20);
          return document.querySelector('#page-title')?.textContent;
        };
        await show('start');
        const input = document.querySelector('#open-file');
        const files = new DataTransfer();
        files.items.add(new File([text], 'any.json'));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        await pause(300);
        const titles = [];
        for (const hash of hashes) titles.push(await show(hash));
        return titles;
      },
      JSON.stringify(anythingIn(base, seed)),
      pages,
    );
    assert.equal(shown.filter(Boolean).length, pages.length, `seed ${seed}`);
  }
});

journey(
  'each page can be used with any means, and fits a phone (AX-01 to AX-04, AX-13)',
  async ({ visitor, shop, engine }) => {
    shop.put('/axe.js', AXE, 'text/javascript');
    await openEditor(visitor, shop);
    await visitor.ask(
      () =>
        new Promise((resolve, reject) => {
          const script = Object.assign(document.createElement('script'), { src: '/axe.js' });
          script.onload = () => resolve(true);
          script.onerror = reject;
          document.head.append(script);
        }),
    );
    await audit(visitor, 'start');
    await visitor.press('[data-example="clothes-shop"]');
    await visitor.reads('Naam van uw organisatie');
    for (const page of [...GENERAL, ...OF_PURPOSE.map((name) => `purpose-5-${name}`), 'purpose-7-period']) {
      await goTo(visitor, `#${page}`);
      await audit(visitor, page);
    }
    // WebKit's driver cannot make a window this small.
    if (engine === 'webkit') return;
    await visitor.resize(320, 640);
    for (const page of [...GENERAL, ...OF_PURPOSE.map((name) => `purpose-5-${name}`)]) {
      await goTo(visitor, `#${page}`);
      const wide = await visitor.ask(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 320, `${page} is ${wide} pixels wide`);
    }
  },
  { timeout: 240_000 },
);

/** A copy with about one value in ten replaced by what does not belong there; the same for the same seed. */
function anythingIn(file, seed) {
  const junk = [null, 7, '', 'x', [], [null], {}, { nl: 3 }, true, [[]], '<b>', { 'a b': '' }];
  let state = seed;
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  const changed = (value) => {
    if (next() < 0.1) return junk[Math.floor(next() * junk.length)];
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, changed(part)]));
  };
  const { controller, purposes, ...rest } = file;
  return {
    ...changed(rest),
    controller: Object.fromEntries(Object.entries(controller).map(([key, part]) => [key, changed(part)])),
    purposes: purposes.map((purpose) =>
      Object.fromEntries(Object.entries(purpose).map(([key, part]) => [key, changed(part)])),
    ),
  };
}

async function openEditor(visitor, shop, first = () => {}) {
  // What the page gives to save is looked at on its way to the disk.
  const watch = () => {
    const given = (window.given = {});
    const make = URL.createObjectURL;
    const blobs = new Map();
    URL.createObjectURL = (blob) => {
      const url = make.call(URL, blob);
      blobs.set(url, blob);
      return url;
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (blob)
        void blob.text().then((text) => (given[this.download + (this.download in given ? ' again' : '')] = text));
      return click.call(this);
    };
  };
  shop.inject(`(${first})();(${watch})()`);
  await visitor.go(`${shop.url}/demo/editor.html`);
  await ready(visitor);
  await quiet(shop);
}

function ready(visitor) {
  return visitor.until('the editor is ready', () => 'ready' in document.documentElement.dataset);
}

function savedBy(visitor, count) {
  return visitor.until(
    `${count} files are saved`,
    (wanted) => Object.keys(window.given).length >= wanted && window.given,
    count,
  );
}

async function goTo(visitor, hash) {
  await visitor.ask((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, hash);
  await new Promise((resolve) => setTimeout(resolve, 400));
}

function focusedId(visitor) {
  return visitor.ask(() => document.activeElement?.id);
}

function basesShown(visitor) {
  return visitor.ask(() =>
    [...document.querySelectorAll('#at-purposes-0-legalBasis > label input')].map(
      ({ id }) => id.split('legalBasis-')[1],
    ),
  );
}

/** Somebody who has a keyboard and nothing else. */
function atKeyboard(visitor) {
  const at = (selector) =>
    visitor.ask((wanted) => {
      const element = document.activeElement;
      // Of radio buttons that belong together one is reached with Tab.
      const group = element?.type === 'radio' ? document.getElementsByName(element.name) : [];
      return !!element?.matches(wanted) || [...group].some((one) => one.matches(wanted));
    }, selector);
  const reach = async (selector) => {
    await visitor.until(`${selector} is there`, (wanted) => !!document.querySelector(wanted), selector);
    for (let keys = 0; keys < 120; keys++) {
      if (await at(selector)) return;
      await visitor.keys('Tab');
    }
    throw new Error(`${selector} cannot be reached with Tab`);
  };
  const fill = async (selector, text) => {
    await reach(selector);
    await visitor.type(text);
    await visitor.until(
      `${selector} holds it`,
      (wanted, held) => document.querySelector(wanted).value === held,
      selector,
      text,
    );
  };
  return {
    fill,
    async press(selector) {
      await reach(selector);
      await visitor.keys('Enter');
      await new Promise((resolve) => setTimeout(resolve, 150));
    },
    async texts(name, nl, en) {
      await fill(`#at-purposes-0-${name}-nl`, nl);
      await fill(`#at-purposes-0-${name}-en`, en);
    },
    async choose(selector) {
      await reach(selector);
      await visitor.keys('Space');
      for (let keys = 0; keys < 8; keys++) {
        if (await visitor.ask((wanted) => document.querySelector(wanted).checked, selector)) return;
        await visitor.keys('ArrowDown');
      }
      throw new Error(`${selector} cannot be chosen with the arrow keys`);
    },
  };
}

async function audit(visitor, page) {
  const found = await visitor.ask(async () => {
    const { violations } = await window.axe.run(document, { iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
  assert.deepEqual(found, [], page);
}

/**
 * The toy shop, from a child's press to a parent's, through the built files, the
 * demo's own server and a receiver on a real database.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { journey } from '../support/journey.js';

const data = await mkdtemp(path.join(tmpdir(), 'toys-'));
after(() => rm(data, { recursive: true, force: true }));
/** A receiver keeps its folder to itself. */
const ownFolder = async () => ({ data: await mkdtemp(path.join(data, 'shop-')) });

const STEP = 'consent-age';

journey(
  'a child of fifteen asks, only the link in the message says yes, and both can stop it (CH-01 to CH-05)',
  async ({ visitor, shop }) => {
    // The database opens at the first request, and takes its time.
    await fetch(`${shop.url}/consent/healthz`);
    await visitor.go(`${shop.url}/demo/toys.html`);
    await visitor.sees('age');
    assert.equal(await visitor.seesNow('accept-all'), false, 'nothing is asked before the age');
    await visitor.press('#age', { within: STEP });
    await visitor.type('15');
    await visitor.keys('Enter');
    await visitor.sees('accept-all');
    assert.match(await visitor.text('consent-panel'), /Ja, alles mag/);
    await visitor.press('accept-all');
    await visitor.sees('[data-consent-action="ask-parent"]');
    const idea = () => !!document.querySelector('[data-idea]');
    assert.equal(await visitor.ask(idea), false, 'nothing runs on a child’s press');
    const { states } = await visitor.holds();
    assert.equal(states['play-club'], 'parental-consent-pending');

    await visitor.press('#contact', { within: STEP });
    await visitor.type('ouder@voorbeeld.nl');
    await visitor.keys('Enter');
    await visitor.reads('Het bericht is verstuurd');
    await visitor.go(`${shop.url}/demo/mail.html`);
    await visitor.reads('Geef jij hiervoor toestemming als ouder?');
    const link = await visitor.ask(() => document.querySelector('.letter a').href);
    await visitor.go(link);
    await visitor.go(`${shop.url}/demo/toys.html`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(await visitor.ask(idea), false, 'opening the message confirms nothing');

    await visitor.go(link);
    await visitor.press('button[value=yes]');
    await visitor.reads('Vastgelegd');
    await visitor.go(`${shop.url}/demo/toys.html`);
    await visitor.until('the idea of the month is there', idea);
    const acts = await visitor.acts(2);
    assert.deepEqual(
      acts.map(({ kind, by }) => [kind, by]),
      [
        ['guardian', 'data-subject'],
        ['guardian', 'guardian'],
      ],
    );
    assert.equal(acts.at(-1).decisions['play-club'].state, 'given');

    await visitor.press('withdraw');
    await visitor.until('it has stopped', () => !document.querySelector('consent-panel').consent.permits('play-club'));
  },
  { shop: ownFolder, timeout: 240_000 },
);

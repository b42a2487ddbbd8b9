/** Each state of each element, and how it comes about: by the decisions a visitor would make. Nothing is kept. */
import { memoryLedger } from 'consent-panel';
import { aLedger, alone, BY_DESIGN, every, given, inside, lived, open, panel, published, withHealth } from './stage.js';

/** What each shows, how tall its frames are, and how it comes about. */
export const STATES = {
  prompt: {
    title: 'The prompt',
    text: 'The first visit. Accept and refuse are one part: the same size, colour and type.',
    height: 640,
    show: () => panel(),
  },
  changed: {
    title: 'The prompt, after a change of the policy',
    text: 'Only what changed is asked again, and what is new is said with it.',
    height: 560,
    async show() {
      const ledger = aLedger();
      const before = await open({ ledger });
      await before.decide(every(before, true), BY_DESIGN);
      const purposes = before.policy.purposes.map((purpose) =>
        purpose.tags?.includes('embedded-media') ? { ...purpose, retention: { period: 'P5Y' } } : purpose,
      );
      return panel(await open({ ledger, policy: { purposes, version: 'changed' } }));
    },
  },
  later: {
    title: 'The prompt, when the last choice ran out',
    height: 640,
    async show() {
      const ledger = aLedger();
      const before = await open({ ledger, now: () => Date.now() - 400 * 86_400_000 });
      await before.decide(every(before, true), BY_DESIGN);
      return panel(await open({ ledger }));
    },
  },
  memory: {
    title: 'The prompt, where the browser keeps nothing',
    height: 680,
    show: async () => panel(await open({ ledger: memoryLedger() })),
  },
  special: {
    title: 'The prompt, with special data among the purposes',
    text: '“Accept all” does not give those; they have a statement of their own in the settings.',
    height: 680,
    show: async () => panel(await open({ policy: await withHealth() })),
  },
  few: {
    title: 'The prompt, with few purposes',
    text: 'Up to four have their switch here. Once one is turned, the third answer keeps what is shown.',
    height: 640,
    async show() {
      const { purposes } = await published();
      const asked = purposes.filter(({ legalBasis }) => legalBasis === 'consent').slice(0, 3);
      return panel(await open({ policy: { purposes: asked } }));
    },
  },
  failed: {
    title: 'The prompt, after a yes that could not be kept',
    text: 'Press accept: the ledger refuses to write. Nothing is on, and the prompt stays.',
    height: 680,
    async show() {
      const broken = { ...aLedger(), append: () => Promise.reject(new Error('full')) };
      return panel(await open({ ledger: broken }));
    },
  },
  settings: {
    title: 'The settings',
    text: 'The legal basis picks the control: a switch, an objection, or an explanation and no control.',
    height: 800,
    show: async () => (await panel()).open(),
  },
  detailed: {
    title: 'The settings, from “see the details”',
    height: 800,
    async show() {
      const { open: show, consent } = await panel().then((element) => ({
        open: element.open.bind(element),
        consent: element.consent,
      }));
      return show([...consent.snapshot.ask], true);
    },
  },
  'settings-given': {
    title: 'The settings, while consent stands',
    height: 800,
    show: async () => (await panel(await given())).open(),
  },
  standing: {
    title: 'The standing control, after a refusal',
    height: 200,
    async show() {
      const consent = await open();
      await consent.decide(every(consent, false), BY_DESIGN);
      return panel(consent);
    },
  },
  given: {
    title: 'The standing control, while consent stands',
    text: 'Two buttons of one weight. The second takes everything back with one press.',
    height: 200,
    show: async () => panel(await given()),
  },
  withdrawn: {
    title: 'The standing control, after a withdrawal',
    height: 300,
    async show() {
      const consent = await given();
      await panel(consent);
      await consent.withdraw();
    },
  },
  reload: {
    title: 'The same, where code has already run',
    height: 360,
    async show() {
      const consent = await given();
      consent.markRan([consent.policy.purposes.find(({ legalBasis }) => legalBasis === 'consent').id]);
      await panel(consent);
      await consent.withdraw();
    },
  },
  purposes: {
    title: 'One purpose alone, of each kind',
    text: 'Off, on, special data, an objection to make, an objection made, nothing to choose, not done.',
    height: 1500,
    async show() {
      const consent = await open({ policy: await withHealth() });
      const of = (basis) => consent.policy.purposes.filter((purpose) => purpose.legalBasis === basis);
      const [first, second] = of('consent');
      await consent.decide({ [second.id]: true }, BY_DESIGN);
      const interests = of('legitimate-interests');
      if (interests[1]) await consent.object([interests[1].id], BY_DESIGN);
      const shown = [
        first,
        second,
        ...of('consent').filter(({ id }) => id === 'health'),
        ...interests,
        of('contract')[0],
      ];
      for (const { id } of [...shown, ...consent.policy.purposes.filter(({ status }) => status === 'not-allowed')]) {
        alone('consent-purpose', consent, { purpose: id });
      }
    },
  },
  embed: {
    title: 'In place of something embedded',
    text: 'What is missing, who would receive data, the direct way. Press the button: it keeps its space.',
    height: 420,
    async show() {
      const consent = await open();
      const { id } = consent.policy.purposes.find(({ tags }) => tags?.includes('embedded-media'));
      alone('consent-embed', consent, { 'data-purpose': id, 'data-href': 'https://video.example/', ratio: '16 / 9' });
    },
  },
  history: {
    title: 'The history',
    text: 'What was chosen, when, how and in which words; to download and to erase.',
    height: 1500,
    show: async () => alone('consent-history', await lived()),
  },
  'history-open': {
    title: 'The history, over the settings',
    height: 800,
    async show() {
      await (await panel(await lived())).open();
      await inside('history');
    },
  },
  rights: {
    title: 'The rights',
    text: 'Every right in plain words, objection in one press, a request that can be reviewed, where to complain.',
    height: 2600,
    show: async () => alone('consent-rights', await given(), { 'rights-endpoint': '/demo/rights' }),
  },
  'rights-faults': {
    title: 'The request, with what is missing',
    height: 1200,
    async show() {
      alone('consent-rights', await given(), { 'rights-endpoint': '/demo/rights' });
      await inside('check');
    },
  },
  choice: {
    title: 'A box in a form of the shop’s own',
    text: 'Unticked and optional. With consent it gives it; with legitimate interests it says no.',
    height: 420,
    async show() {
      const consent = await open();
      const ids = ['consent', 'legitimate-interests'].map(
        (basis) => consent.policy.purposes.find(({ legalBasis }) => legalBasis === basis).id,
      );
      alone('consent-choice', consent, { purpose: ids.join(' ') });
      alone('consent-choice', consent, { purpose: ids[0] });
    },
  },
  withdraw: {
    title: 'The withdraw button alone: all, and one purpose',
    height: 220,
    async show() {
      const consent = await given();
      alone('consent-withdraw', consent);
      alone('consent-withdraw', consent, { purpose: Object.keys(every(consent, true))[0] });
    },
  },
};

/**
 * What is measured: each subject is a page of the same shop with its own way to ask, the files it loads, and how a visitor
 * answers, opens the settings and takes a yes back. Peers are used as their own documentation says, in the smallest build
 * that can do the same, from their packages as npm installs them.
 *
 * `accept` finds the button that says yes; `choose` what leads to the purposes; `settings` what is then seen; `withdraw`
 * the presses that take everything back, in order; `given` whether a yes stands. All run in the page; `deep` finds through
 * open shadow roots.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { promptMarkup, soonerMarkup } from '../../dist/server/index.js';
import { TEXTS } from './texts.js';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const npm = (file) => readFile(path.join(here, 'node_modules', file));
const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
/** What waits for a yes: a script that notes when it ran. */
const RAN = '/ran.js';

const page = ({ head = '', body = '', end = '' }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>A shop</title><link rel="icon" href="data:,">
<style>body{font:1rem/1.6 sans-serif;max-width:44rem;margin:0 auto;padding:1rem}</style>${head}</head>
<body>${body}<h1>Bicycles for every day</h1>
${'<p>From the bend of the river, made by hand, with a lock and a bell and a rack for your shopping. Come and see us.</p>'.repeat(12)}
<footer><a href="#settings" id="settings-link">${TEXTS.settings}</a></footer>${end}</body></html>`;

/** For a page whose own link opens the settings, as these peers ask of it. */
const onLink = (code) =>
  `<script>document.getElementById('settings-link').onclick=(e)=>{e.preventDefault();${code}}</script>`;

/** This library, by its tag. `question` is what a server may draw of it beforehand. */
const OURS = {
  note: 'this library',
  hasPurposes: true,
  page: ({ purposes }, question = '') =>
    page({
      head: `<link rel="preload" href="/policy.json" as="fetch" crossorigin><script type="module" src="/cp/auto.js"></script>`,
      body: `<consent-panel policy="/policy.json"></consent-panel>${question}`,
      end: `<script type="text/plain" data-purpose="${purposes[0].id}" data-src="${RAN}"></script>`,
    }),
  files: async ({ policy }) => ({ '/policy.json': JSON.stringify(policy) }),
  folder: { '/cp/': path.join(root, 'dist') },
  accept: () => deep('[data-consent-action="accept-all"]'),
  choose: () => deep('[data-consent-action="choose"]'),
  settings: () => deep('dialog[open]'),
  withdraw: [() => deep('[data-consent-action="withdraw"]')],
  given: () => !!document.querySelector('consent-panel')?.consent?.snapshot.standing,
};

const sooner = (html) => html.replace('src="/cp/auto.js"></script>', (tag) => tag + soonerMarkup());

export const SUBJECTS = {
  'static banner': {
    note: 'written by hand, without purposes or proof',
    page: ({ purposes }) =>
      page({
        head: `<style>#ask{position:fixed;inset:auto 1rem 1rem;padding:1rem;background:#fff;border:1px solid #888;}#ask ul{max-height:50vh;overflow:auto}[hidden]{display:none}</style>`,
        body: `<div id="ask" role="dialog" aria-label="${TEXTS.title}"><b>${TEXTS.title}</b><p>${TEXTS.intro}</p><ul>${purposes
          .map(({ title, text }) => `<li><b>${title}</b> ${text}`)
          .join('')}</ul><button id="yes">${TEXTS.accept}</button> <button id="no">${TEXTS.refuse}</button></div>
<script>{const ask=document.getElementById('ask'),say=localStorage.getItem('said'),run=()=>document.body.append(Object.assign(document.createElement('script'),{src:'${RAN}'}));
if(say){ask.hidden=true;if(say==='yes')addEventListener('DOMContentLoaded',run)}
const answer=(a)=>()=>{localStorage.setItem('said',a);ask.hidden=true;if(a==='yes')run()};document.getElementById('yes').onclick=answer('yes');document.getElementById('no').onclick=answer('no')}</script>`,
        end: onLink(`localStorage.setItem('said','no')`),
      }),
    files: async () => ({}),
    accept: () => document.getElementById('yes'),
    withdraw: [() => document.getElementById('settings-link')],
    given: () => localStorage.getItem('said') === 'yes',
  },

  'consent-panel': OURS,

  'consent-panel, sooner': {
    ...OURS,
    note: 'this library, with the line that fetches the panel beside the tag on a first visit',
    hasPurposes: false,
    page: (given) => sooner(OURS.page(given)),
  },

  'consent-panel, drawn by the server': {
    ...OURS,
    note: 'this library, in a page whose server has drawn the question in it',
    hasPurposes: false,
    most: 4,
    page: async (given) => OURS.page(given, await promptMarkup(given.policy)),
  },

  'vanilla-cookieconsent': {
    hasPurposes: true,
    page: ({ purposes }) =>
      page({
        head: `<link rel="stylesheet" href="/cookieconsent.css">`,
        end: `<script type="text/plain" data-category="${purposes[0].id}" data-src="${RAN}"></script><script defer src="/cookieconsent.js"></script><script defer src="/config.js"></script>${onLink('CookieConsent.showPreferences()')}`,
      }),
    files: async ({ purposes }) => ({
      '/cookieconsent.css': await npm('vanilla-cookieconsent/dist/cookieconsent.css'),
      '/cookieconsent.js': await npm('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
      '/config.js': `CookieConsent.run(${json({
        // It takes a driven browser for a bot, and asks it nothing.
        hideFromBots: false,
        categories: Object.fromEntries(purposes.map(({ id }) => [id, {}])),
        language: {
          default: 'en',
          translations: {
            en: {
              consentModal: {
                title: TEXTS.title,
                description: `${TEXTS.intro}<ul>${purposes.map(({ title }) => `<li>${title}`).join('')}</ul>`,
                acceptAllBtn: TEXTS.accept,
                acceptNecessaryBtn: TEXTS.refuse,
                showPreferencesBtn: TEXTS.choose,
              },
              preferencesModal: {
                title: TEXTS.settings,
                acceptAllBtn: TEXTS.accept,
                acceptNecessaryBtn: TEXTS.refuse,
                savePreferencesBtn: TEXTS.save,
                closeIconLabel: 'Close',
                sections: purposes.map(({ id, title, text }) => ({ title, description: text, linkedCategory: id })),
              },
            },
          },
        },
      })})`,
    }),
    accept: () => document.querySelector('#cc-main .cm [data-role="all"]'),
    choose: () => document.querySelector('#cc-main .cm [data-role="show"]'),
    settings: () => document.querySelector('#cc-main .pm'),
    withdraw: [
      () => document.getElementById('settings-link'),
      () => document.querySelector('#cc-main .pm [data-role="necessary"]'),
    ],
    given: () => CookieConsent.getUserPreferences().acceptedCategories.length > 0,
  },

  klaro: {
    hasPurposes: true,
    page: ({ purposes }) =>
      page({
        head: `<script defer src="/config.js"></script><script defer src="/klaro.js"></script>`,
        end: `<script type="text/plain" data-type="application/javascript" data-name="${purposes[0].id}" data-src="${RAN}"></script>${onLink('klaro.show()')}`,
      }),
    files: async ({ purposes }) => ({
      '/klaro.js': await npm('klaro/dist/klaro.js'),
      '/config.js': `var klaroConfig=${json({
        version: 1,
        elementID: 'klaro',
        lang: 'en',
        acceptAll: true,
        default: false,
        mustConsent: false,
        translations: {
          zz: { privacyPolicyUrl: '/privacy' },
          en: {
            consentNotice: { description: TEXTS.intro, learnMore: TEXTS.choose },
            ok: TEXTS.accept,
            decline: TEXTS.refuse,
            acceptAll: TEXTS.accept,
            purposes: Object.fromEntries(purposes.map(({ id, title }) => [id, title])),
          },
        },
        services: purposes.map(({ id, title, text }) => ({ name: id, title, description: text, purposes: [id] })),
      })}`,
    }),
    accept: () => document.querySelector('#klaro .cookie-notice .cm-btn-success'),
    choose: () => document.querySelector('#klaro .cookie-notice .cm-link'),
    settings: () => document.querySelector('#klaro .cookie-modal .cm-modal'),
    withdraw: [
      () => document.getElementById('settings-link'),
      () => document.querySelector('#klaro .cm-toggle-all label, #klaro .cm-toggle-all .cm-list-label'),
      () => document.querySelector('#klaro .cookie-modal .cm-btn-accept:not(.cm-btn-accept-all)'),
    ],
    given: () => Object.values(klaro.getManager().consents).some(Boolean),
  },

  tarteaucitron: {
    hasPurposes: true,
    page: () => page({ head: `<script src="/tac/tarteaucitron.min.js"></script><script src="/config.js"></script>` }),
    folder: { '/tac/': path.join(here, 'node_modules/tarteaucitronjs') },
    files: async ({ purposes }) => ({
      '/config.js': `tarteaucitronForceLanguage='en';tarteaucitron.init(${json({
        privacyUrl: '/privacy',
        bodyPosition: 'top',
        hashtag: '#tarteaucitron',
        cookieName: 'tarteaucitron',
        orientation: 'bottom',
        showAlertSmall: false,
        showIcon: true,
        iconPosition: 'BottomLeft',
        adblocker: false,
        DenyAllCta: true,
        AcceptAllCta: true,
        highPrivacy: true,
        handleBrowserDNTRequest: false,
        removeCredit: true,
        moreInfoLink: false,
        useExternalCss: false,
        useExternalJs: false,
        mandatory: false,
        googleConsentMode: false,
        bingConsentMode: false,
        softConsentMode: false,
        partnersList: true,
      })});
tarteaucitronCustomText=${json({ alertBigPrivacy: TEXTS.intro, acceptAll: TEXTS.accept, denyAll: TEXTS.refuse, personalize: TEXTS.choose })};
addEventListener('load',()=>{},false);
(()=>{const purposes=${json(purposes.map(({ id, title, text }) => ({ id, title, text })))};
const custom=tarteaucitron.services??={};
window.tarteaucitronWanted=purposes.map(({id})=>id);
const wait=()=>{if(!tarteaucitron.services||!tarteaucitron.services.matomo)return setTimeout(wait,5);
purposes.forEach(({id,title,text},i)=>{tarteaucitron.services[id]={key:id,type:'other',name:title,details:text,uri:'',needConsent:true,cookies:[],js(){if(!i)tarteaucitron.addScript('${RAN}')},fallback(){}};(tarteaucitron.job=tarteaucitron.job||[]).push(id)})};wait()})();`,
    }),
    accept: () => document.getElementById('tarteaucitronPersonalize2'),
    choose: () => document.getElementById('tarteaucitronCloseAlert'),
    settings: () => document.getElementById('tarteaucitron'),
    withdraw: [
      () => document.getElementById('tarteaucitronManager') ?? document.getElementById('tarteaucitronIcon'),
      () => document.getElementById('tarteaucitronAllDenied'),
    ],
    given: () => document.cookie.includes('=true'),
  },

  'osano cookieconsent': {
    note: 'one answer for everything, no purposes',
    page: ({ purposes }) =>
      page({
        head: `<link rel="stylesheet" href="/cookieconsent.min.css"><script defer src="/cookieconsent.min.js"></script><script defer src="/config.js"></script>`,
        end: purposes.length ? '' : '',
      }),
    files: async ({ purposes }) => ({
      '/cookieconsent.min.css': await npm('cookieconsent/build/cookieconsent.min.css'),
      '/cookieconsent.min.js': await npm('cookieconsent/build/cookieconsent.min.js'),
      '/config.js': `{const run=()=>{if(!window.asked){window.asked=true;document.body.append(Object.assign(document.createElement('script'),{src:'${RAN}'}))}};
const start=()=>window.cookieconsent.initialise(Object.assign(${json({
        type: 'opt-in',
        revokable: true,
        animateRevokable: false,
        palette: { popup: { background: '#fff', text: '#222' }, button: { background: '#222', text: '#fff' } },
        content: {
          message: `${TEXTS.intro} ${purposes.map(({ title }) => title).join(', ')}`,
          allow: TEXTS.accept,
          deny: TEXTS.refuse,
          policy: TEXTS.settings,
          link: TEXTS.settings,
          href: '/privacy',
        },
      })},{onInitialise(s){if(s==='allow')run()},onStatusChange(s){if(s==='allow')run()}}));
document.readyState==='loading'?addEventListener('DOMContentLoaded',start):start()}`,
    }),
    accept: () => document.querySelector('.cc-window:not(.cc-invisible) .cc-allow'),
    withdraw: [
      () => document.querySelector('.cc-revoke'),
      () => document.querySelector('.cc-window:not(.cc-invisible) .cc-deny'),
    ],
    given: () => document.cookie.includes('cookieconsent_status=allow'),
  },

  c15t: {
    note: 'its React banner in offline mode; its categories are five, fixed',
    hasPurposes: true,
    most: 4,
    page: () =>
      page({
        head: `<link rel="stylesheet" href="/c15t.css"><script type="module" src="/c15t.js"></script>`,
        end: '<div id="consent"></div>',
      }),
    files: async () => {
      const made = await build({
        stdin: { contents: C15T, resolveDir: here, loader: 'jsx' },
        bundle: true,
        minify: true,
        write: false,
        format: 'esm',
        jsx: 'automatic',
        target: 'es2022',
        define: { 'process.env.NODE_ENV': '"production"' },
        logLevel: 'error',
      });
      const styles = await build({
        stdin: { contents: '@import "@c15t/react/styles.css";', resolveDir: here, loader: 'css' },
        bundle: true,
        minify: true,
        write: false,
        logLevel: 'error',
      });
      return { '/c15t.js': made.outputFiles[0].text, '/c15t.css': styles.outputFiles[0].text };
    },
    accept: () => byText('button', 'Accept all'),
    choose: () => byText('button', 'Choose yourself'),
    settings: () => byText('button', 'Save'),
    withdraw: [() => byText('button', 'Privacy settings'), () => byText('button', 'Refuse all')],
    given: () => /measurement:1/.test(document.cookie),
  },
};

const C15T = `
import { ConsentManagerProvider, ConsentBanner, ConsentDialog, useConsentManager } from '@c15t/react';
import { createRoot } from 'react-dom/client';
const common = { acceptAll: ${json(TEXTS.accept)}, rejectAll: ${json(TEXTS.refuse)}, customize: ${json(TEXTS.choose)}, save: ${json(TEXTS.save)} };
const options = {
  mode: 'offline',
  consentCategories: ['necessary', 'functionality', 'measurement', 'experience', 'marketing'],
  overrides: { country: 'NL' },
  scripts: [{ id: 'ran', src: ${json(RAN)}, category: 'measurement' }],
  i18n: { locale: 'en', messages: { en: { common, cookieBanner: { title: ${json(TEXTS.title)}, description: ${json(TEXTS.intro)} } } } },
};
function Open() {
  const { setActiveUI } = useConsentManager();
  return <button onClick={() => setActiveUI('dialog')}>${TEXTS.settings}</button>;
}
createRoot(document.getElementById('consent')).render(
  <ConsentManagerProvider options={options}><ConsentBanner /><ConsentDialog /><Open /></ConsentManagerProvider>,
);
`;

/** English: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './en-first.js';
import type { Table } from './table.js';

const en: Table = {
  ...first,

  'why-changed': 'Something has changed since your last choice.',
  'why-later': 'Your last choice was made some time ago.',
  'new-purpose': 'This is new.',
  'new-controller': 'Another company is now responsible.',
  'new-basis': 'The reason why we may do this is different.',
  'new-data': 'New: it concerns more data.',
  'new-sensitivity': 'New: it concerns sensitive data.',
  'new-recipient': 'New: one more company receives data.',
  'longer-retention': 'New: we keep the data longer.',

  withdraw: 'Withdraw consent',
  'withdraw-one': 'Withdraw consent: {title}',
  withdrawn: 'Your consent is withdrawn.',
  undo: 'Undo',
  dismiss: 'Close this message',
  'reload-why': 'Something is still running in this page. It stops when you reload the page.',
  reload: 'Reload the page',

  intro: 'Here you see what {controller} does with your data.',
  consent: 'What we ask your consent for',
  'consent-intro': 'We do this only if you switch it on.',
  interests: 'What you can object to',
  'interests-intro': 'We do this because we have an interest in it. If you object, we stop at once.',
  marketing: 'Advertising you can object to',
  needed: 'What is needed',
  'needed-intro': 'There is nothing to choose here. Each purpose says why we may do this.',
  'not-done': 'What we do not do',
  'not-done-intro': 'We have no valid reason for this. So we do not do it.',
  special: 'Sensitive data',
  search: 'Search',
  save: 'Save choice',
  close: 'Close without saving',
  lawful: 'You can always withdraw. It does not change what was done before.',
  rights: 'Do you want to see, correct or delete your data? Write to us: {email}.',
  complaint: 'With a complaint you can also go to: {authority}.',
  history: 'See your choices',
  'your-rights': 'Your rights',
  back: 'Back to the settings',

  because: 'We may do this because {because}.',
  more: 'More about this',
  data: 'Which data',
  recipients: 'Who receives them',
  nobody: 'Nobody outside {controller}.',
  processor: 'works for us',
  'joint-controller': 'decides together with us',
  'third-party': 'decides itself what it does with them',
  safeguard: 'Protection: {safeguard}',
  retention: 'How long',
  device: 'What is put on your device',
  session: 'until you close the browser',
  on: 'On',
  off: 'Off',
  explicit: 'This concerns sensitive data. I give my explicit consent for: {data}.',
  object: 'Object',
  objected: 'You have objected. We no longer do this.',
  allow: 'Withdraw objection',

  embed: 'Here is something from {recipient}',
  'embed-why': 'If you allow it, {recipient} receives data about you.',
  'embed-link': 'View it at {recipient}',
  'embed-allow': 'Allow: {title}',
  'embed-once': 'Show only this, this time',

  signal:
    'Your browser asks us not to share your data and not to show you targeted advertising (Global Privacy Control). We follow that for: {purposes}.',
  'signal-conflict':
    'You allowed this yourself: {purposes}. Your own choice counts here, not the general signal of your browser.',
};

export default en;

/** English words of the rights. */
import type { RightsWords } from './words.js';

const en: RightsWords = {
  intro: 'They are your data. That is why you may ask {controller} the following. You need not say why.',
  free: 'It is free of charge.',
  term: 'You get an answer within one month. If your question is complex, it may take two months longer. You will be told so within the first month, with the reason.',
  identity:
    'Do not send a copy of your passport or driving licence. If we are not sure that it is you, we will ask for no more than is needed.',
  rights: 'What you may ask',
  right: {
    access: { name: 'See your data', text: 'You may know which data we have about you, and get a copy.' },
    rectification: { name: 'Correct them', text: 'Is something wrong or missing? Then we put it right.' },
    erasure: {
      name: 'Have them erased',
      text: 'Do we no longer need your data, or do you withdraw your consent? Then we erase them. What the law makes us keep stays.',
    },
    restriction: {
      name: 'Have them set aside',
      text: 'As long as there is a dispute about your data, you may ask us to keep them but not to use them.',
    },
    portability: {
      name: 'Take them with you',
      text: 'What you gave us yourself you can get as a file, or have us send to another company.',
    },
    objection: {
      name: 'Object',
      text: 'Do we use data because we have an interest in it? Then you may object. To advertising always: then we stop for good.',
    },
    'automated-decisions': {
      name: 'Have a person decide',
      text: 'Did a computer alone decide something about you that matters a great deal? Then you may ask a person to look at it, and tell your side.',
    },
    withdrawal: { name: 'Withdraw consent', text: 'You always may, and it is as easy as giving it.' },
    complaint: {
      name: 'Complain',
      text: 'Do you disagree with us? Then you can go to the supervisory authority, and to court.',
    },
  },
  objection: 'Object',
  'objection-intro': 'We do this because we have an interest in it. If you object, we stop at once.',
  marketing: 'Object to advertising',
  'marketing-intro': 'If you object, we stop at once and for good.',
  withdraw: 'Withdraw consent',
  'withdraw-none': 'No consent of yours stands now. You need not do anything.',
  request: 'Make a request',
  'request-intro': 'Fill this in. Before anything is sent you will see all of it once more.',
  'request-mail':
    'Fill this in. Your mail program then opens with a message to {email}. Nothing leaves before you send it yourself.',
  which: 'What would you like?',
  contact: 'Where can we answer you?',
  'contact-hint': 'An e-mail address, telephone number or postal address. Preferably one that we know you by.',
  details: 'What is it about?',
  'details-hint': 'Do not put a password or a national identification number here.',
  optional: 'optional',
  faults: {
    'right-missing': 'Choose what you would like. Not sure? Then choose ‘See your data’.',
    'contact-missing': 'Fill in where we can answer you, such as name@example.com.',
    'contact-mail': 'This e-mail address is not quite right. An address looks like name@example.com.',
    'details-missing': 'Write down what is wrong and what it should be, such as: ‘My house number is 12, not 21’.',
    'details-long': 'This text is too long. Make it shorter than 4000 characters; more can follow later.',
  },
  'faults-one': 'One more thing is needed',
  'faults-other': '{count} more things are needed',
  check: 'Review',
  'check-title': 'Is this right?',
  'check-intro': 'Nothing has been sent yet.',
  change: 'Change',
  send: 'Send',
  mail: 'Prepare the mail',
  sending: 'Sending…',
  due: 'Answer by',
  sent: 'Your request has been sent',
  'sent-text': 'You will get an answer by {date}. Reference of your request: {id}.',
  'sent-mail':
    'Your mail program has opened. Send the message yourself; you then get an answer within one month. Did nothing open? Write to {email}.',
  again: 'Another request',
  'not-sent': 'It could not be sent. What you filled in is still there. Try again, or write to {email}.',
  subject: 'Request about my data: {right}',
  reference: 'Reference',
  nothing: 'Nothing filled in',
  complain: 'A complaint, the court, damage',
  'complain-intro':
    'Do you disagree with what {controller} does? You may complain in the country where you live, where you work, or where it happened.',
  country: 'Country',
  authority: 'That is where you can complain: {authority}.',
  'authority-unknown':
    'We know of no supervisory authority for this country. You can complain in the country of {controller}.',
  court: 'You can also go to court, even if you have already complained.',
  damage:
    'Did you suffer damage because somebody did not keep to the law? Then you can ask for compensation, also where it cost no money but did cause distress.',
};

export default en;

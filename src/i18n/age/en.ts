/** English words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const en: AgeWords = {
  'age-title': 'How old are you?',
  'age-why': '{controller} asks everybody this, before anything else. What is not needed is off for now.',
  'age-kept': 'We keep an age group only. Not your age, and not your birthday.',
  'age-label': 'Your age in years',
  'age-go': 'Go on',
  'age-fault': 'Write your age in figures, from 1 to 120.',
  'age-close': 'Close: allow nothing now',
  'age-thanks': 'Thank you. Your answer is kept.',
  'parent-title': 'Ask your father, mother or guardian too',
  'parent-why': 'One of them has to say yes to: {purposes}. Until then it is off.',
  'parent-jointly': 'You both have to want it, you and one of them.',
  'parent-contact': 'Their e-mail address',
  'parent-hint': 'We send one message. We do not keep the address.',
  'parent-fault': 'Write an e-mail address, such as name@example.com.',
  'parent-send': 'Send the message',
  'parent-later': 'Not now',
  'parent-sending': 'The message is being sent.',
  'parent-sent': 'The message has been sent. Ask whether they will read it. Until then it is off.',
  'parent-failed': 'The message was not sent. Try again later. It is off.',
  'parent-mail': 'Ask whether they will e-mail us: {email}.',
};

export default en;

/**
 * Requirements that a policy cannot break, and where they are kept instead.
 * Whoever looks for a rule and finds none should find the reason here.
 */

/** Why there is no rule, by requirement id. */
export const notJudged: Readonly<Record<string, string>> = {
  'LB-12':
    'The panel draws no toggle for what is no choice, whatever a policy says; shown in the tests of the elements.',
  'SP-04':
    'The panel always asks explicit consent for special data and leaves it out of "accept all"; no key changes that.',
  'CO-16': 'A consent by e-mail is confirmed where it is received; a policy has no word in it.',
  'IN-03': 'Where the notice is reached is the panel’s and the form’s work; that there is one is CO-09.',
  'IN-06': 'The layers are the panel’s, and printing is the document’s.',
  'IN-08':
    'The panel gives the objection to marketing a heading of its own; DM-12 sees to it that it is known to be marketing.',
  'RE-01': 'A column of the register: its parts are mandatory in the form of a policy file.',
  'RE-02': 'A column of the register: LB-05, LB-06, LB-14 and RE-05 make its parts mandatory.',
  'RE-04': 'What the register is exported as.',
  'RE-10': 'The register of a processor, who has no policy of its own.',
  'RE-11': 'The documents offer no exemption, and a policy has no key for one.',
  'DM-05': 'What a message carries is seen in the message; DM-03 asks the owner for it.',
  'DM-06': 'An opt-out is kept by the ledger and the receiver.',
  'DS-11': 'A letter of refusal, which is written when somebody asks.',
  'SE-09': 'What the documents print about a breach.',
};

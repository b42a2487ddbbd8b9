/** Greek words of a box in a form. */
import type { ChoiceWords } from './words.js';

const el: ChoiceWords = {
  'choice-legend': 'Τι μπορείτε να επιλέξετε χωριστά από αυτό',
  'choice-yes': 'Ναι, {controller} μπορεί να κάνει αυτό: {title}',
  'choice-no': 'Δεν θέλω αυτό: {title}',
  'choice-no-mail': 'Δεν θέλω αυτά τα email: {title}',
  'choice-free': 'Δεν είναι υποχρεωτικό. Μπορείτε πάντα να ανακαλέσετε τη συγκατάθεσή σας.',
  'choice-free-no': 'Μπορείτε να το πείτε και αργότερα.',
  'choice-given':
    'Έχετε ήδη δώσει συγκατάθεση για αυτό: {title}. Μπορείτε πάντα να την ανακαλέσετε στις ρυθμίσεις απορρήτου.',
  'choice-objected': 'Έχετε ήδη αντιταχθεί σε αυτό: {title}. Δεν το κάνουμε.',
  'choice-requested': 'Ένα βήμα ακόμη: επιβεβαιώστε το στο μήνυμα που θα λάβετε. Μέχρι τότε είναι ανενεργό: {title}.',
  'choice-parent': 'Ένας γονέας ή κηδεμόνας πρέπει ακόμη να πει ναι: {title}. Μέχρι τότε είναι ανενεργό.',
  'choice-statement': 'Τι κάνουμε με τα δεδομένα σας',
};

export default el;

/** Polish: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './pl-first.js';
import type { Table } from './table.js';

const pl: Table = {
  ...first,

  'why-changed': 'Coś się zmieniło od ostatniego wyboru.',
  'why-later': 'Od ostatniego wyboru minęło trochę czasu.',
  'new-purpose': 'To jest nowe.',
  'new-controller': 'Teraz odpowiada za to inna firma.',
  'new-basis': 'Powód, dla którego możemy to robić, jest inny.',
  'new-data': 'Nowe: dotyczy to większej ilości danych.',
  'new-sensitivity': 'Nowe: dotyczy to danych wrażliwych.',
  'new-recipient': 'Nowe: jeszcze jedna firma otrzymuje dane.',
  'longer-retention': 'Nowe: przechowujemy dane dłużej.',

  withdraw: 'Wycofaj zgodę',
  'withdraw-one': 'Wycofaj zgodę: {title}',
  withdrawn: 'Zgoda została wycofana.',
  undo: 'Cofnij',
  dismiss: 'Zamknij komunikat',
  'reload-why': 'Na tej stronie coś jeszcze działa. Zatrzyma się po ponownym załadowaniu strony.',
  reload: 'Załaduj stronę ponownie',

  intro: 'Tu widać, co {controller} robi z Państwa danymi.',
  consent: 'Na co prosimy o zgodę',
  'consent-intro': 'Robimy to tylko po włączeniu.',
  interests: 'Czemu można się sprzeciwić',
  'interests-intro': 'Robimy to, bo mamy w tym interes. Po sprzeciwie od razu przestajemy.',
  marketing: 'Reklama, której można się sprzeciwić',
  needed: 'Co jest niezbędne',
  'needed-intro': 'Tu nie ma nic do wyboru. Przy każdym celu jest podane, dlaczego możemy to robić.',
  'not-done': 'Czego nie robimy',
  'not-done-intro': 'Nie mamy do tego ważnego powodu. Dlatego tego nie robimy.',
  special: 'Dane wrażliwe',
  search: 'Szukaj',
  save: 'Zapisz wybór',
  close: 'Zamknij bez zapisywania',
  lawful: 'Zgodę zawsze można wycofać. Nie zmienia to tego, co zrobiono wcześniej.',
  rights: 'Chcą Państwo zobaczyć, poprawić lub usunąć swoje dane? Prosimy napisać: {email}.',
  complaint: 'Ze skargą można też zwrócić się do: {authority}.',
  history: 'Zobacz swoje wybory',
  'your-rights': 'Prawa użytkownika',
  back: 'Powrót do ustawień',

  because: 'Możemy to robić, ponieważ {because}.',
  more: 'Więcej na ten temat',
  data: 'Jakie dane',
  recipients: 'Kto je otrzymuje',
  nobody: 'Nikt poza {controller}.',
  processor: 'pracuje dla nas',
  'joint-controller': 'decyduje razem z nami',
  'third-party': 'samodzielnie decyduje, co z nimi robi',
  safeguard: 'Ochrona: {safeguard}',
  retention: 'Jak długo',
  device: 'Co trafia na Państwa urządzenie',
  session: 'do zamknięcia przeglądarki',
  on: 'Włączone',
  off: 'Wyłączone',
  explicit: 'Dotyczy to danych wrażliwych. Wyrażam wyraźną zgodę na: {data}.',
  object: 'Sprzeciw się',
  objected: 'Sprzeciw został przyjęty. Już tego nie robimy.',
  allow: 'Wycofaj sprzeciw',

  embed: 'Tu jest treść od {recipient}',
  'embed-why': 'Po zezwoleniu {recipient} otrzymuje dane o Państwu.',
  'embed-link': 'Zobacz w {recipient}',
  'embed-allow': 'Zezwól: {title}',
  'embed-once': 'Pokaż tylko to, tylko tym razem',

  signal:
    'Przeglądarka prosi nas, by nie udostępniać danych i nie pokazywać reklam ukierunkowanych (Global Privacy Control). Stosujemy się do tego przy: {purposes}.',
  'signal-conflict':
    'Na to jest Państwa zgoda: {purposes}. Tu liczy się własny wybór, a nie ogólny sygnał przeglądarki.',
};

export default pl;

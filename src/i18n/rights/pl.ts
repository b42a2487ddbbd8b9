/** Polish words of the rights. */
import type { RightsWords } from './words.js';

const pl: RightsWords = {
  intro:
    'To Państwa dane. Dlatego mają Państwo poniższe prawa, a {controller} musi odpowiedzieć na każdy wniosek. Nie trzeba podawać powodu.',
  free: 'To nic nie kosztuje.',
  term: 'Odpowiedź przyjdzie w ciągu miesiąca. Jeśli sprawa jest złożona, może to potrwać dwa miesiące dłużej. Wtedy powiadomimy o tym w pierwszym miesiącu i podamy powód.',
  identity:
    'Prosimy nie wysyłać kopii dowodu osobistego, paszportu ani prawa jazdy. Jeśli nie będzie pewne, czy to Państwo piszą, zapytamy tylko o to, co potrzebne.',
  rights: 'O co można prosić',
  right: {
    access: {
      name: 'Wgląd w dane',
      text: 'Mogą Państwo dowiedzieć się, jakie dane o Państwu mamy, i dostać ich kopię.',
    },
    rectification: { name: 'Poprawienie danych', text: 'Coś się nie zgadza lub czegoś brakuje? Poprawimy to.' },
    erasure: {
      name: 'Usunięcie danych',
      text: 'Nie potrzebujemy już danych albo wycofują Państwo zgodę? Wtedy usuwamy dane. Zostaje to, co musimy przechowywać zgodnie z prawem.',
    },
    restriction: {
      name: 'Wstrzymanie używania danych',
      text: 'Dopóki trwa spór o Państwa dane, można poprosić, żebyśmy je przechowywali, ale ich nie używali.',
    },
    portability: {
      name: 'Przeniesienie danych',
      text: 'Dane, które mamy bezpośrednio od Państwa, można dostać jako plik. Możemy też wysłać je do innej firmy.',
    },
    objection: {
      name: 'Sprzeciw',
      text: 'Używamy danych, bo mamy w tym interes? Wtedy można się sprzeciwić. Reklamie można się sprzeciwić zawsze: wtedy przestajemy na dobre.',
    },
    'automated-decisions': {
      name: 'Decyzja człowieka',
      text: 'Czy sam komputer zdecydował o czymś, co ma dla Państwa duże znaczenie? Wtedy można poprosić, żeby sprawdził to człowiek, i przedstawić swoje zdanie.',
    },
    withdrawal: {
      name: 'Wycofanie zgody',
      text: 'Zawsze można to zrobić. Jest to tak samo łatwe jak udzielenie zgody.',
    },
    complaint: {
      name: 'Skarga',
      text: 'Nie zgadzają się Państwo z nami? Można zwrócić się do organu nadzorczego i do sądu.',
    },
  },
  objection: 'Sprzeciw',
  'objection-intro': 'Robimy to, bo mamy w tym interes. Po sprzeciwie od razu przestajemy.',
  marketing: 'Sprzeciw wobec reklamy',
  'marketing-intro': 'Po sprzeciwie przestajemy od razu i na dobre.',
  withdraw: 'Wycofanie zgody',
  'withdraw-none': 'Teraz nie obowiązuje żadna Państwa zgoda. Nie trzeba nic robić.',
  request: 'Złożenie wniosku',
  'request-intro': 'Prosimy wypełnić formularz. Przed wysłaniem zobaczą Państwo wszystko jeszcze raz.',
  'request-mail':
    'Prosimy wypełnić formularz. Potem otworzy się program pocztowy z wiadomością na adres {email}. Nic nie zostanie wysłane, dopóki sami Państwo tego nie zrobią.',
  which: 'O co Państwo proszą?',
  contact: 'Gdzie możemy odpowiedzieć?',
  'contact-hint': 'Adres e-mail, numer telefonu lub adres pocztowy. Najlepiej taki, który już znamy.',
  details: 'Czego dotyczy wniosek?',
  'details-hint': 'Prosimy nie wpisywać tu hasła ani krajowego numeru identyfikacyjnego.',
  optional: 'nieobowiązkowe',
  faults: {
    'right-missing': 'Prosimy wybrać jedną z możliwości. W razie wątpliwości może to być „Wgląd w dane”.',
    'contact-missing': 'Prosimy podać, gdzie możemy odpowiedzieć, na przykład imie@example.com.',
    'contact-mail': 'W tym adresie e-mail coś się nie zgadza. Adres wygląda tak: imie@example.com.',
    'details-missing':
      'Prosimy napisać, co się nie zgadza i jak powinno być, na przykład: „Mój numer domu to 12, a nie 21”.',
    'details-long': 'Ten tekst jest za długi. Powinien mieć mniej niż 4000 znaków; resztę można wysłać później.',
  },
  'faults-one': 'Potrzebna jest jeszcze jedna rzecz',
  'faults-few': 'Potrzebne są jeszcze {count} rzeczy',
  'faults-many': 'Potrzebnych jest jeszcze {count} rzeczy',
  'faults-other': 'Potrzeba jeszcze {count} rzeczy',
  check: 'Sprawdź',
  'check-title': 'Czy wszystko się zgadza?',
  'check-intro': 'Nic jeszcze nie zostało wysłane.',
  change: 'Zmień',
  send: 'Wyślij',
  mail: 'Przygotuj e-mail',
  sending: 'Trwa wysyłanie…',
  due: 'Termin odpowiedzi',
  sent: 'Wniosek został wysłany',
  'sent-text': 'Odpowiedź przyjdzie najpóźniej {date}. Numer wniosku: {id}.',
  'sent-mail':
    'Otworzył się program pocztowy. Wiadomość trzeba jeszcze wysłać; odpowiedź przyjdzie potem w ciągu miesiąca. Nic się nie otworzyło? Prosimy napisać na adres {email}.',
  again: 'Kolejny wniosek',
  'not-sent':
    'Nie udało się wysłać. To, co wpisano, nadal tu jest. Prosimy spróbować ponownie lub napisać na adres {email}.',
  subject: 'Wniosek w sprawie moich danych: {right}',
  reference: 'Numer wniosku',
  nothing: 'Nic nie wpisano',
  complain: 'Skarga, sąd, szkoda',
  'complain-intro':
    'Nie zgadzają się Państwo z tym, co robi {controller}? Skargę można złożyć w kraju, w którym Państwo mieszkają lub pracują, albo tam, gdzie to się stało.',
  country: 'Kraj',
  authority: 'Skargę można złożyć tutaj: {authority}.',
  'authority-unknown':
    'Nie znamy organu nadzorczego w tym kraju. Skargę można złożyć w kraju, w którym siedzibę ma {controller}.',
  court: 'Można też zwrócić się do sądu, nawet jeśli skarga została już złożona.',
  damage:
    'Ponieśli Państwo szkodę, bo ktoś nie przestrzegał prawa? Można wtedy żądać odszkodowania, także gdy nie chodzi o pieniądze, lecz o krzywdę.',
};

export default pl;

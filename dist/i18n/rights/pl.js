const pl = {
  intro: "To Pa\u0144stwa dane. Dlatego maj\u0105 Pa\u0144stwo poni\u017Csze prawa, a {controller} musi odpowiedzie\u0107 na ka\u017Cdy wniosek. Nie trzeba podawa\u0107 powodu.",
  free: "To nic nie kosztuje.",
  term: "Odpowied\u017A przyjdzie w ci\u0105gu miesi\u0105ca. Je\u015Bli sprawa jest z\u0142o\u017Cona, mo\u017Ce to potrwa\u0107 dwa miesi\u0105ce d\u0142u\u017Cej. Wtedy powiadomimy o tym w pierwszym miesi\u0105cu i podamy pow\xF3d.",
  identity: "Prosimy nie wysy\u0142a\u0107 kopii dowodu osobistego, paszportu ani prawa jazdy. Je\u015Bli nie b\u0119dzie pewne, czy to Pa\u0144stwo pisz\u0105, zapytamy tylko o to, co potrzebne.",
  rights: "O co mo\u017Cna prosi\u0107",
  right: {
    access: {
      name: "Wgl\u0105d w dane",
      text: "Mog\u0105 Pa\u0144stwo dowiedzie\u0107 si\u0119, jakie dane o Pa\u0144stwu mamy, i dosta\u0107 ich kopi\u0119."
    },
    rectification: { name: "Poprawienie danych", text: "Co\u015B si\u0119 nie zgadza lub czego\u015B brakuje? Poprawimy to." },
    erasure: {
      name: "Usuni\u0119cie danych",
      text: "Nie potrzebujemy ju\u017C danych albo wycofuj\u0105 Pa\u0144stwo zgod\u0119? Wtedy usuwamy dane. Zostaje to, co musimy przechowywa\u0107 zgodnie z prawem."
    },
    restriction: {
      name: "Wstrzymanie u\u017Cywania danych",
      text: "Dop\xF3ki trwa sp\xF3r o Pa\u0144stwa dane, mo\u017Cna poprosi\u0107, \u017Ceby\u015Bmy je przechowywali, ale ich nie u\u017Cywali."
    },
    portability: {
      name: "Przeniesienie danych",
      text: "Dane, kt\xF3re mamy bezpo\u015Brednio od Pa\u0144stwa, mo\u017Cna dosta\u0107 jako plik. Mo\u017Cemy te\u017C wys\u0142a\u0107 je do innej firmy."
    },
    objection: {
      name: "Sprzeciw",
      text: "U\u017Cywamy danych, bo mamy w tym interes? Wtedy mo\u017Cna si\u0119 sprzeciwi\u0107. Reklamie mo\u017Cna si\u0119 sprzeciwi\u0107 zawsze: wtedy przestajemy na dobre."
    },
    "automated-decisions": {
      name: "Decyzja cz\u0142owieka",
      text: "Czy sam komputer zdecydowa\u0142 o czym\u015B, co ma dla Pa\u0144stwa du\u017Ce znaczenie? Wtedy mo\u017Cna poprosi\u0107, \u017Ceby sprawdzi\u0142 to cz\u0142owiek, i przedstawi\u0107 swoje zdanie."
    },
    withdrawal: {
      name: "Wycofanie zgody",
      text: "Zawsze mo\u017Cna to zrobi\u0107. Jest to tak samo \u0142atwe jak udzielenie zgody."
    },
    complaint: {
      name: "Skarga",
      text: "Nie zgadzaj\u0105 si\u0119 Pa\u0144stwo z nami? Mo\u017Cna zwr\xF3ci\u0107 si\u0119 do organu nadzorczego i do s\u0105du."
    }
  },
  objection: "Sprzeciw",
  "objection-intro": "Robimy to, bo mamy w tym interes. Po sprzeciwie od razu przestajemy.",
  marketing: "Sprzeciw wobec reklamy",
  "marketing-intro": "Po sprzeciwie przestajemy od razu i na dobre.",
  withdraw: "Wycofanie zgody",
  "withdraw-none": "Teraz nie obowi\u0105zuje \u017Cadna Pa\u0144stwa zgoda. Nie trzeba nic robi\u0107.",
  request: "Z\u0142o\u017Cenie wniosku",
  "request-intro": "Prosimy wype\u0142ni\u0107 formularz. Przed wys\u0142aniem zobacz\u0105 Pa\u0144stwo wszystko jeszcze raz.",
  "request-mail": "Prosimy wype\u0142ni\u0107 formularz. Potem otworzy si\u0119 program pocztowy z wiadomo\u015Bci\u0105 na adres {email}. Nic nie zostanie wys\u0142ane, dop\xF3ki sami Pa\u0144stwo tego nie zrobi\u0105.",
  which: "O co Pa\u0144stwo prosz\u0105?",
  contact: "Gdzie mo\u017Cemy odpowiedzie\u0107?",
  "contact-hint": "Adres e-mail, numer telefonu lub adres pocztowy. Najlepiej taki, kt\xF3ry ju\u017C znamy.",
  details: "Czego dotyczy wniosek?",
  "details-hint": "Prosimy nie wpisywa\u0107 tu has\u0142a ani krajowego numeru identyfikacyjnego.",
  optional: "nieobowi\u0105zkowe",
  faults: {
    "right-missing": "Prosimy wybra\u0107 jedn\u0105 z mo\u017Cliwo\u015Bci. W razie w\u0105tpliwo\u015Bci mo\u017Ce to by\u0107 \u201EWgl\u0105d w dane\u201D.",
    "contact-missing": "Prosimy poda\u0107, gdzie mo\u017Cemy odpowiedzie\u0107, na przyk\u0142ad imie@example.com.",
    "contact-mail": "W tym adresie e-mail co\u015B si\u0119 nie zgadza. Adres wygl\u0105da tak: imie@example.com.",
    "details-missing": "Prosimy napisa\u0107, co si\u0119 nie zgadza i jak powinno by\u0107, na przyk\u0142ad: \u201EM\xF3j numer domu to 12, a nie 21\u201D.",
    "details-long": "Ten tekst jest za d\u0142ugi. Powinien mie\u0107 mniej ni\u017C 4000 znak\xF3w; reszt\u0119 mo\u017Cna wys\u0142a\u0107 p\xF3\u017Aniej."
  },
  "faults-one": "Potrzebna jest jeszcze jedna rzecz",
  "faults-few": "Potrzebne s\u0105 jeszcze {count} rzeczy",
  "faults-many": "Potrzebnych jest jeszcze {count} rzeczy",
  "faults-other": "Potrzeba jeszcze {count} rzeczy",
  check: "Sprawd\u017A",
  "check-title": "Czy wszystko si\u0119 zgadza?",
  "check-intro": "Nic jeszcze nie zosta\u0142o wys\u0142ane.",
  change: "Zmie\u0144",
  send: "Wy\u015Blij",
  mail: "Przygotuj e-mail",
  sending: "Trwa wysy\u0142anie\u2026",
  due: "Termin odpowiedzi",
  sent: "Wniosek zosta\u0142 wys\u0142any",
  "sent-text": "Odpowied\u017A przyjdzie najp\xF3\u017Aniej {date}. Numer wniosku: {id}.",
  "sent-mail": "Otworzy\u0142 si\u0119 program pocztowy. Wiadomo\u015B\u0107 trzeba jeszcze wys\u0142a\u0107; odpowied\u017A przyjdzie potem w ci\u0105gu miesi\u0105ca. Nic si\u0119 nie otworzy\u0142o? Prosimy napisa\u0107 na adres {email}.",
  again: "Kolejny wniosek",
  "not-sent": "Nie uda\u0142o si\u0119 wys\u0142a\u0107. To, co wpisano, nadal tu jest. Prosimy spr\xF3bowa\u0107 ponownie lub napisa\u0107 na adres {email}.",
  subject: "Wniosek w sprawie moich danych: {right}",
  reference: "Numer wniosku",
  nothing: "Nic nie wpisano",
  complain: "Skarga, s\u0105d, szkoda",
  "complain-intro": "Nie zgadzaj\u0105 si\u0119 Pa\u0144stwo z tym, co robi {controller}? Skarg\u0119 mo\u017Cna z\u0142o\u017Cy\u0107 w kraju, w kt\xF3rym Pa\u0144stwo mieszkaj\u0105 lub pracuj\u0105, albo tam, gdzie to si\u0119 sta\u0142o.",
  country: "Kraj",
  authority: "Skarg\u0119 mo\u017Cna z\u0142o\u017Cy\u0107 tutaj: {authority}.",
  "authority-unknown": "Nie znamy organu nadzorczego w tym kraju. Skarg\u0119 mo\u017Cna z\u0142o\u017Cy\u0107 w kraju, w kt\xF3rym siedzib\u0119 ma {controller}.",
  court: "Mo\u017Cna te\u017C zwr\xF3ci\u0107 si\u0119 do s\u0105du, nawet je\u015Bli skarga zosta\u0142a ju\u017C z\u0142o\u017Cona.",
  damage: "Ponie\u015Bli Pa\u0144stwo szkod\u0119, bo kto\u015B nie przestrzega\u0142 prawa? Mo\u017Cna wtedy \u017C\u0105da\u0107 odszkodowania, tak\u017Ce gdy nie chodzi o pieni\u0105dze, lecz o krzywd\u0119."
};

export { pl as default };
//# sourceMappingURL=pl.js.map

const de = {
  intro: "Es sind Ihre Daten. Deshalb k\xF6nnen Sie von {controller} Folgendes verlangen. Sie m\xFCssen nicht sagen, warum.",
  free: "Das ist kostenlos.",
  term: "Sie erhalten innerhalb eines Monats eine Antwort. Ist Ihre Anfrage kompliziert, darf es zwei Monate l\xE4nger dauern. Das erfahren Sie dann im ersten Monat, mit dem Grund.",
  identity: "Schicken Sie keine Kopie Ihres Ausweises oder F\xFChrerscheins. Sind wir nicht sicher, dass Sie es sind, fragen wir nur nach dem, was n\xF6tig ist.",
  rights: "Was Sie verlangen k\xF6nnen",
  right: {
    access: {
      name: "Daten ansehen",
      text: "Sie d\xFCrfen wissen, welche Daten wir \xFCber Sie haben, und bekommen eine Kopie davon."
    },
    rectification: {
      name: "Daten berichtigen lassen",
      text: "Stimmt etwas nicht oder fehlt etwas? Dann bringen wir das in Ordnung."
    },
    erasure: {
      name: "Daten l\xF6schen lassen",
      text: "Brauchen wir Ihre Daten nicht mehr, oder widerrufen Sie Ihre Einwilligung? Dann l\xF6schen wir die Daten. Was wir nach dem Gesetz aufbewahren m\xFCssen, bleibt."
    },
    restriction: {
      name: "Nutzung einschr\xE4nken lassen",
      text: "Solange es Streit \xFCber Ihre Daten gibt, k\xF6nnen Sie verlangen, dass wir sie nur aufbewahren und nicht verwenden."
    },
    portability: {
      name: "Daten mitnehmen",
      text: "Was Sie uns selbst gegeben haben, k\xF6nnen Sie als Datei bekommen. Oder wir schicken es an ein anderes Unternehmen."
    },
    objection: {
      name: "Widersprechen",
      text: "Verwenden wir Daten, weil wir ein Interesse daran haben? Dann k\xF6nnen Sie widersprechen. Bei Werbung geht das immer: Dann h\xF6ren wir endg\xFCltig auf."
    },
    "automated-decisions": {
      name: "Einen Menschen entscheiden lassen",
      text: "Hat ein Computer allein etwas entschieden, das f\xFCr Sie gro\xDFe Folgen hat? Dann k\xF6nnen Sie verlangen, dass ein Mensch es pr\xFCft, und Ihre Sicht schildern."
    },
    withdrawal: {
      name: "Einwilligung widerrufen",
      text: "Das k\xF6nnen Sie jederzeit, und es ist so einfach wie das Einwilligen."
    },
    complaint: {
      name: "Sich beschweren",
      text: "Sind Sie anderer Meinung als wir? Dann k\xF6nnen Sie sich an die Aufsichtsbeh\xF6rde wenden und vor Gericht gehen."
    }
  },
  objection: "Widersprechen",
  "objection-intro": "Das tun wir, weil wir ein Interesse daran haben. Wenn Sie widersprechen, h\xF6ren wir sofort auf.",
  marketing: "Der Werbung widersprechen",
  "marketing-intro": "Wenn Sie widersprechen, h\xF6ren wir sofort und endg\xFCltig auf.",
  withdraw: "Einwilligung widerrufen",
  "withdraw-none": "Zurzeit gilt keine Einwilligung von Ihnen. Sie m\xFCssen nichts tun.",
  request: "Eine Anfrage stellen",
  "request-intro": "F\xFCllen Sie dieses Formular aus. Bevor etwas gesendet wird, sehen Sie alles noch einmal.",
  "request-mail": "F\xFCllen Sie dieses Formular aus. Danach \xF6ffnet sich Ihr Mailprogramm mit einer Nachricht an {email}. Nichts geht hinaus, bevor Sie die Nachricht selbst senden.",
  which: "Was m\xF6chten Sie?",
  contact: "Wie k\xF6nnen wir Ihnen antworten?",
  "contact-hint": "Eine E-Mail-Adresse, Telefonnummer oder Postanschrift. Am besten eine, die wir schon von Ihnen kennen.",
  details: "Worum geht es?",
  "details-hint": "Schreiben Sie hier kein Passwort und keine amtliche Identifikationsnummer hinein.",
  optional: "freiwillig",
  faults: {
    "right-missing": "W\xE4hlen Sie aus, was Sie m\xF6chten. Nicht sicher? Dann w\xE4hlen Sie \u201EDaten ansehen\u201C.",
    "contact-missing": "Geben Sie an, wie wir Ihnen antworten k\xF6nnen, zum Beispiel name@example.com.",
    "contact-mail": "Diese E-Mail-Adresse stimmt noch nicht ganz. Eine Adresse sieht so aus: name@example.com.",
    "details-missing": "Schreiben Sie auf, was falsch ist und was richtig w\xE4re, zum Beispiel: \u201EMeine Hausnummer ist 12, nicht 21\u201C.",
    "details-long": "Dieser Text ist zu lang. K\xFCrzen Sie ihn auf weniger als 4000 Zeichen; mehr k\xF6nnen Sie sp\xE4ter schicken."
  },
  "faults-one": "Ein Punkt ist noch offen",
  "faults-other": "{count} Punkte sind noch offen",
  check: "Pr\xFCfen",
  "check-title": "Stimmt das so?",
  "check-intro": "Es wurde noch nichts gesendet.",
  change: "\xC4ndern",
  send: "Senden",
  mail: "E-Mail vorbereiten",
  sending: "Wird gesendet \u2026",
  due: "Antwort sp\xE4testens am",
  sent: "Ihre Anfrage wurde gesendet",
  "sent-text": "Sie erhalten sp\xE4testens am {date} eine Antwort. Kennung Ihrer Anfrage: {id}.",
  "sent-mail": "Ihr Mailprogramm hat sich ge\xF6ffnet. Senden Sie die Nachricht selbst; danach erhalten Sie innerhalb eines Monats eine Antwort. Hat sich nichts ge\xF6ffnet? Schreiben Sie an {email}.",
  again: "Noch eine Anfrage",
  "not-sent": "Das Senden hat nicht geklappt. Was Sie ausgef\xFCllt haben, ist noch da. Versuchen Sie es erneut, oder schreiben Sie an {email}.",
  subject: "Anfrage zu meinen Daten: {right}",
  reference: "Kennung",
  nothing: "Nichts angegeben",
  complain: "Beschwerde, Gericht, Schaden",
  "complain-intro": "Sind Sie nicht einverstanden mit dem, was {controller} tut? Sie k\xF6nnen sich in dem Land beschweren, in dem Sie wohnen oder arbeiten oder in dem es passiert ist.",
  country: "Land",
  authority: "Dort k\xF6nnen Sie sich beschweren bei: {authority}.",
  "authority-unknown": "F\xFCr dieses Land kennen wir keine Aufsichtsbeh\xF6rde. Sie k\xF6nnen sich im Land von {controller} beschweren.",
  court: "Sie k\xF6nnen au\xDFerdem vor Gericht gehen, selbst wenn Sie sich schon beschwert haben.",
  damage: "Ist Ihnen ein Schaden entstanden, weil sich jemand nicht an das Gesetz gehalten hat? Dann k\xF6nnen Sie Schadenersatz verlangen. Das gilt auch, wenn es kein Geld gekostet, Sie aber belastet hat."
};

export { de as default };
//# sourceMappingURL=de.js.map

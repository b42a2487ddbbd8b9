const pl = {
  "choice-legend": "Co mo\u017Cna wybra\u0107 niezale\u017Cnie od tego",
  "choice-yes": "Tak, {controller} mo\u017Ce to robi\u0107: {title}",
  "choice-no": "Nie chc\u0119 tego: {title}",
  "choice-no-mail": "Nie chc\u0119 tych e-maili: {title}",
  "choice-free": "Nieobowi\u0105zkowe. Zgod\u0119 zawsze mo\u017Cna wycofa\u0107.",
  "choice-free-no": "Mo\u017Cna to zg\u0142osi\u0107 tak\u017Ce p\xF3\u017Aniej.",
  "choice-given": "Zgoda na to jest ju\u017C udzielona: {title}. Zawsze mo\u017Cna j\u0105 wycofa\u0107 w ustawieniach prywatno\u015Bci.",
  "choice-objected": "Sprzeciw jest ju\u017C zg\u0142oszony: {title}. Nie robimy tego.",
  "choice-requested": "Jeszcze jeden krok: prosimy potwierdzi\u0107 to w wiadomo\u015Bci, kt\xF3ra do Pa\u0144stwa przyjdzie. Do tego czasu wy\u0142\u0105czone: {title}.",
  "choice-parent": "Rodzic lub opiekun prawny musi si\u0119 jeszcze zgodzi\u0107: {title}. Do tego czasu jest to wy\u0142\u0105czone.",
  "choice-statement": "Co robimy z Pa\u0144stwa danymi"
};

export { pl as default };
//# sourceMappingURL=pl.js.map

/** Irish words of a box in a form. */
import type { ChoiceWords } from './words.js';

const irish: ChoiceWords = {
  'choice-legend': 'Cad is féidir leat a roghnú ar leith uaidh seo',
  'choice-yes': 'Sea, tá cead ag {controller} é seo a dhéanamh: {title}',
  'choice-no': 'Níl sé seo uaim: {title}',
  'choice-no-mail': 'Níl an ríomhphost seo uaim: {title}',
  'choice-free': 'Níl sé éigeantach. Is féidir leat do thoiliú a tharraingt siar i gcónaí.',
  'choice-free-no': 'Is féidir leat é sin a rá níos déanaí freisin.',
  'choice-given':
    'Thug tú toiliú dó seo cheana: {title}. Is féidir leat é a tharraingt siar i gcónaí sna socruithe príobháideachais.',
  'choice-objected': 'Chuir tú ina choinne seo cheana: {title}. Ní dhéanaimid é.',
  'choice-requested':
    'Céim amháin eile: deimhnigh é sa teachtaireacht a gheobhaidh tú. Tá sé seo as go dtí sin: {title}.',
  'choice-parent': 'Caithfidh tuismitheoir nó caomhnóir cead a thabhairt fós: {title}. Tá sé as go dtí sin.',
  'choice-statement': 'Cad a dhéanaimid le do shonraí',
};

export default irish;

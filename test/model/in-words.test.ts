import { expect } from 'chai';
import { countryInWords, dayInWords, periodInWords, retentionInWords } from '../../src/model/in-words.js';

describe('periods, countries and days in words', () => {
  it('periods are said in full, one and more', () => {
    expect(periodInWords('P6M', 'nl')).to.equal('6 maanden');
    expect(periodInWords('P1M', 'nl')).to.equal('1 maand');
    expect(periodInWords('P30D', 'en')).to.equal('30 days');
    expect(periodInWords('P2W', 'en')).to.equal('2 weeks');
    expect(periodInWords('P7Y', 'nl')).to.equal('7 jaar');
    expect(periodInWords('for ever', 'en')).to.equal('for ever');
  });

  it('a text goes on from the period, or stands alone as a sentence', () => {
    expect(retentionInWords({ period: 'P2Y', text: 'na de levering' }, 'nl')).to.equal('2 jaar na de levering');
    expect(retentionInWords({ period: 'P2Y', text: 'Tot u stopt.' }, 'nl')).to.equal('Tot u stopt.');
    expect(retentionInWords({ period: 'P2Y' }, 'en')).to.equal('2 years');
  });

  it('countries have their names, and what is no country stays as it is', () => {
    expect(countryInWords('NL', 'nl')).to.equal('Nederland');
    expect(countryInWords('US', 'en')).to.equal('United States');
    expect(countryInWords('!', 'en')).to.equal('!');
  });

  it('days are the same day in every time zone', () => {
    expect(dayInWords('2026-09-01', 'nl')).to.equal('1 september 2026');
    expect(dayInWords('2026-02-30', 'nl')).to.equal('2026-02-30');
    expect(dayInWords('soon', 'en')).to.equal('soon');
  });
});

/** Languages: the nearest on offer, and never an error over a tag that makes no sense. */
import { expect } from 'chai';
import fc from 'fast-check';
import { chooseLanguage, localize } from '../../src/model/localized.js';

describe('localized', () => {
  for (const [wanted, offered, found] of [
    [['nl'], ['en', 'nl'], 'nl'],
    [['NL-be'], ['en', 'nl'], 'nl'],
    [['nl'], ['en', 'nl-BE'], 'nl-BE'],
    [['nl-BE'], ['nl', 'nl-BE'], 'nl-BE'],
    [['fy', 'de-AT', 'nl'], ['nl', 'en', 'de'], 'de'],
    [['C'], ['nl', 'en'], 'nl'],
    [['', '*', 'x'], ['nl', 'en'], 'nl'],
    [[], ['nl', 'en'], 'nl'],
    [['nl'], [], 'en'],
  ] as const) {
    it(`who wants [${wanted.join(', ')}] of [${offered.join(', ')}] is given ${found}`, () => {
      expect(chooseLanguage(wanted, offered)).to.equal(found);
    });
  }

  it('always finds one that is on offer, whatever is wanted', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string(), { minLength: 1 }), (wanted, offered) => {
        expect(offered).to.include(chooseLanguage(wanted, offered));
      }),
    );
  });

  it('says a text in its language, else in the first it has, else nothing', () => {
    expect(localize({ nl: 'ja', en: 'yes' }, 'en')).to.equal('yes');
    expect(localize({ nl: 'ja', en: 'yes' }, 'fr')).to.equal('ja');
    expect(localize({}, 'nl')).to.equal('');
  });
});

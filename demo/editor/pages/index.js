/** Every page, by its name. */
import { aim } from './aim.js';
import { basis } from './basis.js';
import { care } from './care.js';
import { children } from './children.js';
import { finish } from './finish.js';
import { keepPage } from './keep.js';
import { marketing } from './marketing.js';
import { need } from './need.js';
import { organisation } from './organisation.js';
import { periodPage } from './period.js';
import { purposes } from './purposes.js';
import { recipients } from './recipients.js';
import { special } from './special.js';
import { start } from './start.js';
import { support } from './support.js';

export const PAGES = {
  start,
  organisation,
  purposes,
  keep: keepPage,
  aim,
  need,
  basis,
  support,
  special,
  marketing,
  recipients,
  period: periodPage,
  children,
  care,
  finish,
};

/** The pages of the toy shop speak the language of the address, and keep it from page to page. */
import './shop.js';

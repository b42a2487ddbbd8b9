/**
 * All that a first visit needs once the gate has answered, in one request:
 * the panel with its question, and the consent to answer with. Importing it
 * defines the panel.
 */
import './define-panel.js';
export { goOn } from './go-on.js';

/** Defines what a first visit needs: the panel with its question. Importing it has this effect. */
import { ConsentPanel } from './elements/consent-panel.js';

ConsentPanel.define();

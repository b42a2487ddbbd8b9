/** Defines every tag. Importing it has this effect. */
import './define-panel.js';

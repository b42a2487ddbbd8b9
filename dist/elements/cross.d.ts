/** The sign that closes: drawn by us, in the colour of the words around it. */
import { type TemplateResult } from 'lit';
export declare const cross: TemplateResult;

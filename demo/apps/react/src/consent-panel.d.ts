import type { ConsentPanel } from 'consent-panel/elements.js';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'consent-panel': DetailedHTMLProps<HTMLAttributes<ConsentPanel>, ConsentPanel> &
        Partial<Pick<ConsentPanel, 'consent'>>;
    }
  }
}

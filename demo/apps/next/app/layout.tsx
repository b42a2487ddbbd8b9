import Link from 'next/link';
import type { ReactNode } from 'react';
import '../../shared/app.css';
import { Consent, SettingsButton } from './consent';

export const metadata = { title: 'Wilgenbocht in Next', icons: 'data:,' };

/** Rendered on the server, the panel among it: an empty element, the same there and here. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <Consent />
        <nav aria-label="Main menu">
          <Link href="/">Bicycles</Link>
          <Link href="/film">On the dyke</Link>
          <Link href="/contact">Come and see us</Link>
        </nav>
        <main>{children}</main>
        <footer>
          <SettingsButton />
        </footer>
      </body>
    </html>
  );
}

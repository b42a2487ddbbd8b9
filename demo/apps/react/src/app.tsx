import { useConsent, usePermitted } from 'consent-panel/react.js';
import { useEffect, useSyncExternalStore, type MouseEvent, type ReactNode } from 'react';

const PAGES: Readonly<Record<string, [string, () => ReactNode]>> = {
  '/': ['Bicycles', Home],
  '/film': ['On the dyke', FilmPage],
  '/contact': ['Come and see us', Contact],
};

export function App() {
  const path = useSyncExternalStore(followPath, () => location.pathname);
  const consent = useConsent();
  const [title, Page] = PAGES[path] ?? ['This road ends here', () => null];
  return (
    <>
      <consent-panel />
      <nav aria-label="Main menu">
        {Object.entries(PAGES).map(([href, [name]]) => (
          <a key={href} href={href} aria-current={href === path ? 'page' : undefined} onClick={follow}>
            {name}
          </a>
        ))}
      </nav>
      <main>
        <h1>{title}</h1>
        <Page />
      </main>
      <footer>
        <button type="button" onClick={() => void consent?.request()}>
          Privacy settings
        </button>
      </footer>
    </>
  );
}

function Home() {
  return <p>Bicycles for every day, from the bend of the river.</p>;
}

function Contact() {
  return <p>Lindekade 7, Wilgenhaven</p>;
}

function FilmPage() {
  return (
    <Permitted purpose="video" otherwise={<Waiting />}>
      <Film />
    </Permitted>
  );
}

/** Its children are in the page only while the purpose is permitted; a withdrawal unmounts them at once. */
function Permitted({ purpose, otherwise, children }: { purpose: string; otherwise: ReactNode; children: ReactNode }) {
  return usePermitted(purpose) ? children : otherwise;
}

/** Stands for a player of another company. */
function Film() {
  useEffect(() => {
    performance.mark('film mounted');
    return () => {
      performance.mark('film unmounted');
    };
  }, []);
  return <div className="film">The film plays</div>;
}

function Waiting() {
  const consent = useConsent();
  return (
    <div className="waiting">
      <p>The film loads only once you agree.</p>
      <button type="button" disabled={!consent} onClick={() => void consent?.request(['video'])}>
        Choose in your privacy settings
      </button>
    </div>
  );
}

function followPath(changed: () => void): () => void {
  addEventListener('popstate', changed);
  return () => removeEventListener('popstate', changed);
}

function follow(event: MouseEvent<HTMLAnchorElement>) {
  event.preventDefault();
  history.pushState(null, '', event.currentTarget.href);
  dispatchEvent(new PopStateEvent('popstate'));
}

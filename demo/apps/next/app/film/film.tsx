'use client';

import { useConsent, usePermitted } from 'consent-panel/react.js';
import { useEffect } from 'react';

/** The film is in the page only while it is permitted; a withdrawal unmounts it at once. The server renders it never. */
export function GatedFilm() {
  return usePermitted('video') ? <Film /> : <Waiting />;
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

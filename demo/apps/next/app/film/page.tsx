import { GatedFilm } from './film';

export default function FilmPage() {
  return (
    <>
      <h1>On the dyke</h1>
      <GatedFilm />
    </>
  );
}

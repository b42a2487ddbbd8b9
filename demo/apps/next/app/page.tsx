export default function Home() {
  return (
    <>
      <h1>Bicycles</h1>
      <p>Bicycles for every day, from the bend of the river.</p>
    </>
  );
}

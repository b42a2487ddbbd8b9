export default function Contact() {
  return (
    <>
      <h1>Come and see us</h1>
      <p>Lindekade 7, Wilgenhaven</p>
    </>
  );
}

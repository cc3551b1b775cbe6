import { useGenerate } from "gptimagehub-react";
import { useId, useState, type FormEvent } from "react";

const occasions = ["birthday", "wedding", "new home"];

/** Asks for a name and an occasion, and paints a card. */
export function GreetingCards() {
  const [occasion, setOccasion] = useState("birthday");
  const [name, setName] = useState("");
  const { generate, result, isLoading, error } = useGenerate();
  const id = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    const prompt = `A watercolour card for the ${occasion} of ${name}`;
    void generate({ model: "gpt-image-2", prompt, size: "1536x1024", n: 1 });
  };
  return (
    <form onSubmit={send}>
      <label htmlFor={`${id}-name`}>For</label>{" "}
      <input id={`${id}-name`} required value={name} onChange={({ target }) => setName(target.value)} />{" "}
      <label htmlFor={`${id}-occasion`}>Occasion</label>{" "}
      <select id={`${id}-occasion`} value={occasion} onChange={({ target }) => setOccasion(target.value)}>
        {occasions.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>{" "}
      <button type="submit" disabled={isLoading}>
        {isLoading ? "Painting" : "Paint"}
      </button>
      {error && <p role="alert">{`No card was painted (${error.code}).`}</p>}
      {result?.images.map((image) => (
        <img key={image.id} src={image.url} alt={result.request.prompt} style={{ maxInlineSize: "100%" }} />
      ))}
    </form>
  );
}

import { useGenerate, useGenerations } from "gptimagehub-react";

const first = { model: "gpt-image-2", prompt: "A lighthouse in the fog", size: "1024x1024", n: 1 };

/** Shows the newest result, and asks for the same again, as its child. */
export function Variations() {
  const { entries } = useGenerations();
  const { generate, isLoading } = useGenerate();
  const newest = entries.find(({ images }) => images.length > 0);
  const [image] = newest?.images ?? [];
  const send = () =>
    newest && image
      ? generate(newest.request, { parent: { key: newest.key, imageId: image.id } })
      : generate(first);
  return (
    <figure>
      {image && <img src={image.url} alt={newest?.request.prompt} style={{ maxInlineSize: 320 }} />}
      <figcaption>
        <button type="button" disabled={isLoading} onClick={() => void send()}>
          {image ? "Another one" : "Begin"}
        </button>
      </figcaption>
    </figure>
  );
}

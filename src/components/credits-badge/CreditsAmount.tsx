import { useMessages } from "../../messages/useMessages";

/** An amount of credits with its figure set off; a language that writes it in words has the whole set off. */
export function CreditsAmount({ credits: amount }: { credits: number }) {
  const { credits, number } = useMessages();
  const text = credits(amount);
  const figure = number(amount);
  const start = text.indexOf(figure);
  if (start < 0) return <b className="gih-credits-word">{text}</b>;
  return (
    <span className="gih-credits-word">
      {text.slice(0, start)}
      <b>{figure}</b>
      {text.slice(start + figure.length)}
    </span>
  );
}

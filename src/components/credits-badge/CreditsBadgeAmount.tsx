import type { Translator } from "../../messages/createTranslator";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useCreditsBadge } from "./CreditsBadgeContext";

/** The figure is set off; a language that writes it in words has the whole set off. */
function setOff({ credits, number }: Translator, amount: number) {
  const text = credits(amount);
  const figure = number(amount);
  const start = text.indexOf(figure);
  if (start < 0) return <b>{text}</b>;
  return (
    <>
      {text.slice(0, start)}
      <b>{figure}</b>
      {text.slice(start + figure.length)}
    </>
  );
}

/** The balance in words, its figure set off; absent while there is none. */
export const CreditsBadgeAmount = /* @__PURE__ */ createPart("span", function CreditsBadgeAmount() {
  const messages = useMessages();
  const { balance } = useCreditsBadge();
  return balance && { props: { className: "gih-credits-word", children: setOff(messages, balance.credits) } };
});

import { JSDOM } from "jsdom";
import { createElement, type ReactNode } from "react";

const names: Record<string, string> = { class: "className", for: "htmlFor", tabindex: "tabIndex" };
const inCamels = (name: string) =>
  name.startsWith("--") ? name : name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function styleOf(text: string): Record<string, string> {
  const rules = text.split(";").filter(Boolean);
  return Object.fromEntries(
    rules.map((rule) => {
      const at = rule.indexOf(":");
      return [inCamels(rule.slice(0, at).trim()), rule.slice(at + 1).trim()];
    }),
  );
}

function nodeOf(node: ChildNode, key: number): ReactNode {
  if (node.nodeType === 3) return node.textContent;
  if (node.nodeType !== 1) return null;
  const element = node as Element; // its type says so
  const props = [...element.attributes].map(({ name, value }) => [
    names[name] ?? name,
    name === "style" ? styleOf(value) : value,
  ]);
  const children = [...element.childNodes].map(nodeOf);
  return createElement(element.localName, { key, ...Object.fromEntries(props) }, ...children);
}

/** The same elements, attributes and texts as in this HTML, of nothing but elements: what React itself needs for them. */
export const plainTree = (html: string): ReactNode =>
  [...new JSDOM(html).window.document.body.childNodes].map(nodeOf);

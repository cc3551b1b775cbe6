import { ImageHubProvider, ImageStudio } from "gptimagehub-react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import styles from "../../../src/styles.css?inline";
import { catalogues } from "../../support/catalogues";

/** The language stands in the address, as `?lang=ar`, and whether the studio stands in a shadow root, as `&shadow`. */
const asked = new URLSearchParams(location.search);
const messages = catalogues.find(({ locale }) => locale === asked.get("lang"));

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

const element = document.querySelector("#root");
if (!element) throw new Error("The page has no #root to render into.");
const place = asked.has("shadow") ? element.attachShadow({ mode: "open" }) : document;
place.adoptedStyleSheets.push(sheet);
document.body.style.margin = "0";
if (messages) document.documentElement.dir = messages.dir;

createRoot(place instanceof ShadowRoot ? place : element).render(
  <StrictMode>
    <ImageHubProvider endpoint="/api/image-hub" messages={messages}>
      <ImageStudio onTopUp={() => undefined} />
    </ImageHubProvider>
  </StrictMode>,
);

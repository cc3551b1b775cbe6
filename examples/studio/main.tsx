import { ImageHubProvider, ImageStudio } from "gptimagehub-react";
import "gptimagehub-react/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./page.css";

/** What the server says of itself in the page's head. */
const told = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name="image-hub-${name}"]`)?.content;

const upstream = told("upstream");
const warning = told("warning");
const root = document.querySelector("#root");
if (!root) throw new Error("index.html has no #root to render into.");

createRoot(root).render(
  <StrictMode>
    <header className="head">
      <h1>Image studio</h1>
      <p>
        {warning && <strong>{warning} </strong>}
        {upstream === "fake hub"
          ? "Images come from the fake hub: nothing is charged. Set GPT_IMAGE_HUB_API_KEY to use the real service."
          : `Images come from ${upstream}: credits are charged.`}
      </p>
    </header>
    <main>
      <ImageHubProvider endpoint="/api/image-hub" syncHistory>
        <ImageStudio />
      </ImageHubProvider>
    </main>
  </StrictMode>,
);

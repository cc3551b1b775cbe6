import { ImageHubProvider, ImageStudio } from "gptimagehub-react";
import "gptimagehub-react/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

const user = new URLSearchParams(location.search).get("user") ?? "";
const root = document.querySelector("#root");
if (!root) throw new Error("The page has no #root to render into.");

createRoot(root).render(
  <StrictMode>
    <ImageHubProvider endpoint="/api/image-hub" scope={user}>
      <ImageStudio />
    </ImageHubProvider>
  </StrictMode>,
);

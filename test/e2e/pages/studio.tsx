import { ImageHubProvider, ImageStudio } from "gptimagehub-react";
import "gptimagehub-react/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

const element = document.querySelector("#root");
if (!element) throw new Error("The page has no #root to render into.");
const root = createRoot(element);

/** Who is signed in stands in the address, as `?user=ann`. */
function render() {
  const user = new URLSearchParams(location.search).get("user") ?? "";
  root.render(
    <StrictMode>
      <ImageHubProvider endpoint="/api/image-hub" scope={user}>
        <ImageStudio />
      </ImageHubProvider>
    </StrictMode>,
  );
}

window.addEventListener("popstate", render);
render();

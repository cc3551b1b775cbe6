import "../../src/styles.css";
import { arrivalBench } from "./arrivalBench";
import { galleryBench } from "./galleryBench";
import { typingBench } from "./typingBench";

const bench = { gallery: galleryBench, typing: typingBench, arrival: arrivalBench };

declare global {
  interface Window {
    rendering: typeof bench;
  }
}

window.rendering = bench;

export { paintImage } from "./paintImage";

import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { recipeFacts } from "./recipeFacts";
import { useViewer } from "./ViewerContext";
import { pictureId } from "./viewerPictures";

/** Model, settings, cost, and when the picture was made. */
export const ViewerFacts = /* @__PURE__ */ createPart("dl", function ViewerFacts() {
  const { picture, modelName, sizes } = useViewer();
  const translator = useMessages();
  const size = sizes.get(pictureId(picture));
  const children = recipeFacts(translator, picture.entry, { modelName, size }).map(({ name, main, more }) => (
    <div key={name}>
      <dt>{name}</dt>
      <dd>
        <bdi>{main}</bdi>
        {more.map((part) => (
          <small key={part}>
            {" · "}
            <bdi>{part}</bdi>
          </small>
        ))}
      </dd>
    </div>
  ));
  return { props: { className: "gih-facts gih-num", children } };
});

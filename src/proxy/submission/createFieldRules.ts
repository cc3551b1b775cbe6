import type { FormEvent } from "../uploads/createFormScanner";
import type { FormWatcher } from "../uploads/FormWatcher";
import { checkField, readFormValue, type FieldName } from "./checkField";
import { createFieldCheck } from "./createFieldCheck";

/** Creates what holds all fields of a form, wherever they stand, to what the API documents; how long they are is not its concern. */
export function createFieldRules(): FormWatcher {
  const check = createFieldCheck();
  let field: { readonly name: FieldName; readonly decoder: TextDecoder; text: string } | undefined;

  const close = () => {
    if (!field) return;
    const { name, decoder, text } = field;
    field = undefined;
    checkField(name, readFormValue(name, text + decoder.decode()));
  };
  const take = (event: FormEvent) => {
    if (event.type === "content") {
      if (field) field.text += field.decoder.decode(event.bytes, { stream: true });
      return;
    }
    close();
    if (event.type === "end") return check.end();
    const { name, file } = event.part;
    if (file === undefined) field = { name: check.text(name), decoder: new TextDecoder(), text: "" };
    else check.file(name);
  };
  return { take: (events) => events.forEach(take) };
}

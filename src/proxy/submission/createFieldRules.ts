import type { FormEvent } from "../uploads/createFormScanner";
import type { FormWatcher } from "../uploads/FormWatcher";
import { checkField, readFormValue, type FieldName } from "./checkField";
import { createGatherer, type Gatherer } from "../createGatherer";
import { createFieldCheck } from "./createFieldCheck";

/** Creates what holds all fields of a form, wherever they stand, to what the API documents; how long they are is not its concern. */
export function createFieldRules(): FormWatcher {
  const check = createFieldCheck();
  let field: { readonly name: FieldName; readonly value: Gatherer } | undefined;

  const close = () => {
    if (!field) return;
    const { name, value } = field;
    field = undefined;
    checkField(name, readFormValue(name, new TextDecoder().decode(value.bytes())));
  };
  const take = (event: FormEvent) => {
    if (event.type === "content") return field?.value.add(event.bytes);
    close();
    if (event.type === "end") return check.end();
    const { name, file } = event.part;
    if (file === undefined) field = { name: check.text(name), value: createGatherer() };
    else check.file(name);
  };
  return { take: (events) => events.forEach(take) };
}

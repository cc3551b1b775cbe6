import { isRecord } from "../utils/isRecord";
import { invalid } from "./ApiError";
import type { Incoming } from "./toRequest";

/** The fields of a request as they were sent: JSON values, or texts and files of a form. */
export interface RequestBody {
  /** True for multipart/form-data, where every value is text. */
  form: boolean;
  /** Every field except the files. */
  fields: Record<string, unknown>;
  /** The reference images. */
  files: Blob[];
}

async function readJson(request: Request): Promise<RequestBody> {
  const json: unknown = await request.json().catch(() => undefined);
  if (!isRecord(json)) throw invalid("send a JSON object");
  return { form: false, fields: json, files: [] };
}

async function readForm({ request, form: given }: Incoming): Promise<RequestBody> {
  const form = given ?? (await request.formData().catch(() => undefined));
  if (!form) throw invalid("the form can't be read");
  const body: RequestBody = { form: true, fields: {}, files: [] };
  for (const [name, value] of form) {
    if (typeof value === "object" && name === "reference_image") body.files.push(value);
    else if (typeof value === "object") throw invalid(`${name} can't be a file`);
    else if (name in body.fields) throw invalid(`${name} was sent twice`);
    else body.fields[name] = value;
  }
  return body;
}

/** Reads the body of a generation request by its content type. */
export async function readBody(incoming: Incoming): Promise<RequestBody> {
  const { request } = incoming;
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type === "application/json") return readJson(request);
  if (type === "multipart/form-data") return readForm(incoming);
  throw invalid("the content type must be application/json or multipart/form-data");
}

/** What a test may want to know of a body, without the bytes of its files. */
export const summarize = ({ fields, files }: RequestBody): Record<string, unknown> => ({
  ...fields,
  ...(files.length > 0 && {
    reference_image: files.map((file) => ({
      name: file instanceof File ? file.name : "",
      type: file.type,
      size: file.size,
    })),
  }),
});

import type { Translator } from "../../messages/createTranslator";
import type { ReferenceProblem } from "./ReferenceRejection";

const megabyte = 1024 * 1024;
const threeDigits = { maximumSignificantDigits: 3 };

/** A number of bytes in megabytes, written the locale's way. */
export const megabytes = (number: Translator["number"], bytes: number): string =>
  number(bytes / megabyte, threeDigits);

/** Why a file was not taken, in words that fit one file and several, after their names. */
export function describeRejection({ t, number }: Translator, problem: ReferenceProblem): string {
  switch (problem.code) {
    case "unsupportedType":
      return problem.found === undefined
        ? t("references.notAnImage")
        : t("references.otherType", { found: problem.found });
    case "tooLarge": {
      const size = megabytes(number, problem.bytes);
      return t("references.tooLarge", { size, max: megabytes(number, problem.maxBytes) });
    }
    case "tooMany":
      return problem.limit === 0
        ? t("references.takesNone")
        : t("references.tooMany", { count: problem.limit });
    default:
      return t(`references.${problem.code}`);
  }
}

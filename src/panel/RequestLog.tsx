import { useId } from "react";
import type { FakeHub, FakeRequest } from "../fake";
import { spoken, words } from "./words";

const shownRequests = 40;

const toneOf = ({ answered }: FakeRequest) =>
  typeof answered === "string" || (answered ?? 0) >= 400 ? "danger" : undefined;

const answerOf = ({ answered }: FakeRequest) =>
  answered === undefined ? words.underWay : typeof answered === "number" ? answered : spoken(answered);

/** The newest requests that a hub has seen, and what became of them. */
export function RequestLog({ hub }: { hub: FakeHub }) {
  const id = useId();
  const { requests } = hub.state;
  const shown = requests.slice(-shownRequests).toReversed();
  return (
    <div>
      <h3 id={id}>
        {words.requests} <small className="gih-num">{requests.length}</small>
      </h3>
      {shown.length === 0 && <p className="gih-hint">{words.noRequests}</p>}
      {shown.length > 0 && (
        // A region that scrolls has to be reached by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className="gih-fake-log" aria-labelledby={id} tabIndex={0}>
          <table className="gih-num">
            <thead className="gih-sr">
              <tr>
                <th scope="col">{words.number}</th>
                <th scope="col">{words.request}</th>
                <th scope="col">{words.answer}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((request) => (
                <tr key={request.number}>
                  <td>{request.number}</td>
                  <td>
                    <b>{request.method}</b> {request.path}
                  </td>
                  <td data-tone={toneOf(request)}>{answerOf(request)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

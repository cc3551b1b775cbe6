import { expect, it, vi } from "vitest";
import { followSubmission } from "../../src/hooks/followSubmission";
import { modelWorld } from "../journal/support/modelWorld";

const request = { model: "gpt-image-2", prompt: "a misty mountain", size: "1024x1024" };
const minute = 60_000;

/** A submission whose answer is lost, while the proxy can't be reached either. */
async function submitInDoubt() {
  const world = modelWorld();
  const { journal, ...tab } = world.openTab();
  world.network.fail("lostAnswer");
  const submission = journal.submit(request);
  const follower = { onResult: vi.fn(), onError: vi.fn() };
  void followSubmission(journal, submission, follower);
  await world.pass(50);
  world.network.setOnline(false);
  await world.pass(minute);
  const comeBack = async () => {
    world.network.setOnline(true);
    tab.signal("wake");
    await world.pass(2 * minute);
  };
  return { journal, follower, comeBack, entry: () => journal.find(submission.key) };
}

it("tells of the doubt about a submission, and once of the images that are found later", async () => {
  const { follower, comeBack, entry } = await submitInDoubt();
  const [[error, doubted] = []] = follower.onError.mock.calls;
  expect(doubted).toMatchObject({ state: "unknown", error });
  expect(entry()?.state).toBe("unknown");
  await comeBack();
  expect(entry()?.state).toBe("succeeded");
  expect(follower.onResult.mock.calls).toEqual([
    [expect.objectContaining({ state: "succeeded", images: entry()?.images })],
  ]);
  expect(follower.onError).toHaveBeenCalledOnce();
});

it("tells nothing more of a submission in doubt that was removed", async () => {
  const { journal, follower, comeBack } = await submitInDoubt();
  journal.retain(() => false);
  await comeBack();
  expect(follower.onResult).not.toHaveBeenCalled();
  expect(follower.onError).toHaveBeenCalledOnce();
});

/** The app may hand out one and the same answer again and again, or one that can't be changed. */
export function copyOf(response: Response): Response {
  const copy = response.clone();
  return new Response(copy.body, copy);
}

import { useQuery } from "@tanstack/react-query";
import { creditsOptions } from "../query/creditsOptions";
import { useImageHub } from "./ImageHubContext";

/** The balance, as the TanStack query result itself; follows every charge and refund of this page. */
export function useCredits() {
  const { client, scope } = useImageHub();
  return useQuery(creditsOptions(client, scope));
}

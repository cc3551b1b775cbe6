/** Where everything of a service is. */
export interface Places {
  readonly serviceUrl: string;
  /** Where the service says that its images lie. */
  readonly imageUrl: string;
}

/** Places that nothing is at: whoever calls them has a fetch of its own. */
export const elsewhere: Places = {
  serviceUrl: "https://hub.example",
  imageUrl: "https://cdn.example.com/i.png",
};

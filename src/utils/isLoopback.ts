const loopback = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Says of a URL's host name whether it is this machine. */
export const isLoopback = (hostname: string): boolean => loopback.test(hostname);

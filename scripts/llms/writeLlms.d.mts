export declare function writeLlms(): Record<"llms.txt" | "llms-full.txt", string>;

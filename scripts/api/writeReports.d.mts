export declare function writeReports(): Map<string, string>;

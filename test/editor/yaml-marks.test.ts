import { describeMarks } from "./marks.ts";

await describeMarks("yaml");

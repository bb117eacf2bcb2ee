import { describeMarks } from "./marks.ts";

await describeMarks("json");

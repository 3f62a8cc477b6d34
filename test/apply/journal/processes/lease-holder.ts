import { openJournal } from "@longhand/apply";
import { samplePool } from "../sample-entries.ts";

// A process that takes the lease of the sample pool, says so, and stays until it is killed.
const [, , place = ""] = process.argv;
const lease = await (await openJournal(place)).lease(samplePool);
console.log(lease.kind);
setInterval(() => {}, 1000);

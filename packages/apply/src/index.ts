export type { Address, Answered, Call, Refused, Reply, ServiceException, Silent, Target } from "./target.ts";

import type { Services } from "@longhand/convert";
import { type CliFacts, cognitoIdp, type Service, withCliFacts } from "@longhand/model";
import { awsCli } from "@longhand/model/aws-cli";

/** The services that pages name: those with a model, the AWS CLI's own commands, and the names of all others. */
export function lintServices(models: readonly Service[]): Services {
  const facts = awsCli();
  const known = new Map([cognitoIdp(), ...models].map((model) => [model.id, asTheCliHasIt(model, facts)]));
  return {
    has: (name) => known.has(name) || facts.services.has(name),
    keys: () => new Set([...known.keys(), ...facts.services.keys()]).values(),
    get: (name) => known.get(name) ?? ownCommand(name, facts),
  };
}

function asTheCliHasIt(model: Service, { services }: CliFacts): Service {
  const cli = services.get(model.id);
  return cli === undefined ? model : withCliFacts(model.id, cli, model);
}

/** A command without a model, such as `s3`. */
function ownCommand(name: string, { services }: CliFacts): Service | undefined {
  const cli = services.get(name);
  return cli?.model === "" ? withCliFacts(name, cli) : undefined;
}

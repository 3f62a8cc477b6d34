import type { AwsSettings } from "./aws-settings.ts";
import { clientSettings, type RawClient } from "./open-client.ts";
import { timeoutsOf } from "./timeouts.ts";

/**
 * The account that the credentials are for, by `sts:GetCallerIdentity`; undefined where nobody says. An endpoint that is not
 * AWS's own is asked itself: nothing but that endpoint is called then.
 */
export async function findAccount({ client, region }: RawClient, settings: AwsSettings): Promise<string | undefined> {
  const { endpointUrl } = settings;
  const { GetCallerIdentityCommand, STSClient } = await import("./sdk.ts");
  const { account } = timeoutsOf(settings.timeouts);
  const { requestHandler, ...others } = clientSettings(settings, region);
  const shared = {
    ...others,
    credentials: client.config.credentials,
    requestHandler: { ...requestHandler, requestTimeout: account, socketTimeout: account, throwOnRequestTimeout: true },
  };
  const probe = new STSClient(shared);
  const endpoint = endpointUrl ?? probe.config.endpointProvider({ Region: region }).url.href;
  probe.destroy();
  const sts = new STSClient({ ...shared, endpoint });
  try {
    const { Account } = await sts.send(new GetCallerIdentityCommand({}));
    return Account;
  } catch {
    // Whoever cannot say who they are is told so by the first call to the pool.
    return undefined;
  } finally {
    sts.destroy();
  }
}

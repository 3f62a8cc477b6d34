/** Credentials that open nothing, as the environment gives them. */
export const fakeCredentials = {
  AWS_ACCESS_KEY_ID: "AKIAEXAMPLEEXAMPLE12",
  AWS_SECRET_ACCESS_KEY: "secret/of+the+tests/0123456789",
  AWS_SESSION_TOKEN: "token-of-the-tests-0123456789",
} as const;

/** What keeps this machine's own settings out. */
const isolated = {
  ...fakeCredentials,
  AWS_CONFIG_FILE: "/dev/null",
  AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
  AWS_EC2_METADATA_DISABLED: "true",
};

/** Does something in an environment with these credentials, and puts the environment back. */
export async function withCredentials<Value>(act: () => Promise<Value>, more: NodeJS.ProcessEnv = {}): Promise<Value> {
  const before = { ...process.env };
  setAll({ ...isolated, ...more });
  try {
    return await act();
  } finally {
    setAll(Object.fromEntries(Object.keys({ ...isolated, ...more }).map((name) => [name, before[name]])));
  }
}

function setAll(values: NodeJS.ProcessEnv): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

/** How long a lease lasts unless it is renewed, in milliseconds: longer than a laptop's pause, shorter than a person's patience. */
export const LeaseTime = 60_000;

/** How often a running lease is renewed, in milliseconds. */
export const RenewEvery = 15_000;

/** How far the clocks of two machines may be apart, in milliseconds. */
export const ClockDrift = 10_000;

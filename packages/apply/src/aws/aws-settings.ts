/** Where AWS is, and as whom it is called. Everything else comes from the standard chain of the AWS SDK. */
export interface AwsSettings {
  /** Such as `us-west-2_aaaaaaaaa`: its Region counts where none is given. */
  readonly poolId?: string;
  /** A profile of the shared configuration files. */
  readonly profile?: string;
  readonly region?: string;
  /** Called in place of AWS's own endpoint; nothing else is called then. */
  readonly endpointUrl?: string;
  /** Twelve digits. With credentials for another account nothing is called. */
  readonly expectAccount?: string;
  readonly timeouts?: AwsTimeouts;
}

/** In milliseconds. */
export interface AwsTimeouts {
  /** Until there is a connection. Default 5,000. */
  readonly connect?: number;
  /** Until it is known which account calls. Default 5,000. */
  readonly account?: number;
  /** From the request to the end of the answer, for each try of a read. Default 7,000. */
  readonly read?: number;
  /** The same for a write, which is sent once. Default 30,000. */
  readonly write?: number;
}

/** The pool of the AWS CLI's own example. */
export const samplePoolId = "us-west-2_aaaaaaaaa";

import { RemovalPolicy } from 'aws-cdk-lib';

/**
 * Of what holds data: it outlives its stack, and what replaces it. A first deployment that fails takes along what it made, whose names
 * the second one would find taken.
 */
export const keep = RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE;

/** Needs more than stripping its types. */
export enum Role {
  Facilitator,
}

const shape = /^(?:https?:\/\/[^\s"<>\\^`{|}]+|mailto:[^\s"<>\\^`{|}]+)$/iu;
const longest = 2000;

/** Whether a document may link to it: http, https and mail, in characters that an address can have. */
export function isOutsideAddress(address: string): boolean {
  return address.length <= longest && address.isWellFormed() && shape.test(address);
}

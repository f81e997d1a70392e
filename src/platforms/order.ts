/** Whether `a` comes before `b` on the page; an element comes before what it holds. */
export const precedes = (a: Node, b: Node): boolean =>
  // 4 = Node.DOCUMENT_POSITION_FOLLOWING
  (a.compareDocumentPosition(b) & 4) !== 0;

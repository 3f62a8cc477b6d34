/** Scrolls a box, and nothing around it, so far that an item in it is seen. */
export function scrollWithin(box: HTMLElement, item: HTMLElement): void {
  const [outer, inner] = [box.getBoundingClientRect(), item.getBoundingClientRect()];
  if (inner.top < outer.top) box.scrollTop += inner.top - outer.top;
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom;
  if (inner.left < outer.left) box.scrollLeft += inner.left - outer.left;
  else if (inner.right > outer.right) box.scrollLeft += inner.right - outer.right;
}

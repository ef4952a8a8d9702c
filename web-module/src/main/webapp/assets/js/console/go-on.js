// Follows the one link that a page shows to lead elsewhere.
export function goOn(root) {
  const link = root.querySelector("a[data-go-on]");
  if (link) {
    location.assign(link.href);
  }
}

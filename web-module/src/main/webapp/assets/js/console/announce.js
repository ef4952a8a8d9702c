/** Says a sentence to screen readers. */
export function announce(sentence) {
  const region = document.getElementById("announcement");
  region.textContent = "";
  // A region that is given the same text twice in one go says it once, or not at all.
  requestAnimationFrame(() => (region.textContent = sentence));
}

/** A link to a moment: ?answer=2#t=41.20 leads to the second answer, and stands at that second. */
export function arrival(root) {
  const number = new URLSearchParams(location.search).get("answer");
  const moment = momentIn(location.hash);
  const answer = number && root.getElementById(`answer-${number}`);
  if (!answer || moment === null) {
    return;
  }
  answer.scrollIntoView({ block: "start" });
  const media = answer.querySelector("[data-player]");
  if (media) {
    media.currentTime = moment;
  }
  const stamp = [...answer.querySelectorAll(".stamp[data-seek]")].findLast((each) => Number(each.dataset.seek) <= moment + 0.02);
  stamp?.focus({ preventScroll: true });
}

/**
 * The second that a media fragment names.
 *
 * @param hash such as #t=41.20
 * @returns seconds, or null where it names none
 */
export function momentIn(hash) {
  const found = /^#t=(\d+(?:\.\d+)?)$/.exec(hash);
  return found ? Number(found[1]) : null;
}

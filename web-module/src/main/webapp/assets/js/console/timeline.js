const WIDTH = 1000;
const HEIGHT = 28;
const SVG = "http://www.w3.org/2000/svg";

/** Under a recording: when somebody speaks, where evidence is, what was commented. For the pointer. */
export function timelines(root) {
  for (const answer of root.querySelectorAll("[data-answer]")) {
    const room = answer.querySelector("[data-timeline]");
    const media = answer.querySelector("[data-player]");
    if (room && media && !room.firstChild) {
      media.addEventListener("loadedmetadata", () => draw(answer, room, media));
      if (media.duration) {
        draw(answer, room, media);
      }
    }
  }
}

function draw(answer, room, media) {
  const length = Number.isFinite(media.duration) ? media.duration : 0;
  if (length <= 0) {
    return;
  }
  const place = (seconds) => (Math.max(0, Math.min(seconds, length)) / length) * WIDTH;
  const svg = element("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none" });
  for (const segment of answer.querySelectorAll("[data-segment]")) {
    const from = place(Number(segment.dataset.start));
    const to = place(Number(segment.dataset.end));
    svg.append(element("rect", { class: "timeline-speech", x: from, y: 10, width: Math.max(2, to - from), height: 8 }));
  }
  for (const word of answer.querySelectorAll(".word-found")) {
    svg.append(element("rect", { class: "timeline-evidence", x: place(Number(word.dataset.seek)), y: 7, width: 4, height: 14 }));
  }
  for (const said of document.querySelectorAll(`[data-comment="${answer.dataset.question}"][data-moment]:not([data-moment=""])`)) {
    svg.append(element("circle", { class: "timeline-comment", cx: place(Number(said.dataset.moment)), cy: 4, r: 4 }));
  }
  const head = element("rect", { class: "timeline-head", x: 0, y: 0, width: 3, height: HEIGHT });
  svg.append(head);
  media.addEventListener("timeupdate", () => head.setAttribute("x", place(media.currentTime)));
  svg.addEventListener("click", (event) => {
    const box = svg.getBoundingClientRect();
    media.currentTime = ((event.clientX - box.left) / box.width) * length;
  });
  room.replaceChildren(svg);
}

function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

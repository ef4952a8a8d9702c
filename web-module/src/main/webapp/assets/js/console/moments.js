const SHAPES = {
  date: { dateStyle: "medium" },
  moment: { dateStyle: "medium", timeStyle: "short" },
};

/** Puts the moments of a page into the reader's time zone and way of writing. */
export function moments(root) {
  const language = document.documentElement.lang;
  for (const time of root.querySelectorAll("time[datetime][data-shape]")) {
    const shape = SHAPES[time.dataset.shape] ?? SHAPES.moment;
    const moment = new Date(time.dateTime);
    if (!Number.isNaN(moment.getTime())) {
      const here = navigator.languages.find((each) => each.split("-")[0] === language.split("-")[0]) ?? language;
      time.textContent = new Intl.DateTimeFormat(here, shape).format(moment);
    }
  }
}

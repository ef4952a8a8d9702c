import { Devices, canRecord, refusal } from "../../candidate/devices.js";
import { clock } from "../../candidate/format.js";
import { Recorder } from "../../candidate/recorder.js";
import { announce } from "./announce.js";

const LONGEST_SECONDS = 300;

/** Places where a video is recorded; what is kept goes the way of a chosen file. */
export function studio(root) {
  for (const element of root.querySelectorAll("[data-studio]")) {
    booth(element);
  }
}

/** Whether something that is there in these states is there in this one. */
export const isThere = (states, state) => states.split(" ").includes(state);

function booth(element) {
  const devices = new Devices();
  const state = { recorder: null, file: null, url: null };
  const acts = {
    open: () => open(element, devices, state),
    start: () => record(element, devices, state),
    stop: () => state.recorder?.stop(),
    again: () => open(element, devices, state),
    keep: () => keep(element, state),
    cancel: () => leave(element, devices, state),
  };
  element.addEventListener("click", ({ target }) => acts[target.closest("[data-act]")?.dataset.act]?.());
  addEventListener("pagehide", () => devices.close());
  show(element, "idle", { calm: true });
}

function show(element, state, { calm = false } = {}) {
  element.dataset.state = state;
  for (const part of element.querySelectorAll("[data-in]")) {
    part.hidden = !isThere(part.dataset.in, state);
  }
  const said = element.querySelector("[data-said]");
  said.textContent = element.dataset[state === "live" ? "camera" : state] ?? "";
  if (!calm) {
    announce(said.textContent);
    element.querySelector("[data-act]:not([hidden])").focus();
  }
}

async function open(element, devices, state) {
  forget(state);
  complain(element, "");
  if (!canRecord()) {
    complain(element, element.dataset.unsupported);
    return;
  }
  try {
    element.querySelector("[data-picture]").srcObject = await devices.open("VIDEO");
    show(element, "live");
  } catch (error) {
    devices.close();
    show(element, "idle");
    complain(element, element.dataset[refusal(error)]);
  }
}

async function record(element, devices, state) {
  const pieces = [];
  const recorder = new Recorder(devices.stream, { quality: devices.qualityOfNow, pieces: (piece) => pieces.push(piece) });
  state.recorder = recorder;
  recorder.start();
  show(element, "recording");
  const ticking = tick(element, recorder);
  const { lost } = await recorder.finished;
  clearInterval(ticking);
  devices.close();
  if (state.recorder !== recorder) {
    return;
  }
  review(element, state, new Blob(pieces, { type: recorder.contentType }));
  complain(element, lost ? element.dataset.lost : "");
}

function tick(element, recorder) {
  const time = element.querySelector("[data-time]");
  const begun = performance.now();
  time.textContent = clock(0);
  return setInterval(() => {
    const seconds = Math.floor((performance.now() - begun) / 1000);
    time.textContent = clock(seconds);
    if (seconds >= LONGEST_SECONDS) {
      recorder.stop();
    }
  }, 250);
}

function review(element, state, blob) {
  const name = blob.type === "video/mp4" ? "recording.mp4" : "recording.webm";
  state.recorder = null;
  state.file = new File([blob], name, { type: blob.type });
  state.url = URL.createObjectURL(blob);
  element.querySelector("[data-played]").src = state.url;
  show(element, "review");
}

function keep(element, state) {
  const input = element.closest("form").querySelector("[data-studio-file]");
  const chosen = new DataTransfer();
  chosen.items.add(state.file);
  input.files = chosen.files;
  show(element, "sending", { calm: true });
  announce(element.dataset.sending);
  input.form.requestSubmit(input.form.querySelector("[data-studio-send]"));
}

function leave(element, devices, state) {
  const { recorder } = state;
  forget(state);
  recorder?.stop();
  devices.close();
  complain(element, "");
  show(element, "idle");
}

function forget(state) {
  if (state.url) {
    URL.revokeObjectURL(state.url);
  }
  Object.assign(state, { recorder: null, file: null, url: null });
}

function complain(element, sentence) {
  const problem = element.querySelector("[data-problem]");
  problem.hidden = !sentence;
  problem.textContent = sentence;
}

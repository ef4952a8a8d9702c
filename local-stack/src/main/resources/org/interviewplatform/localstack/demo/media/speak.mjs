// Runs the Flite speech synthesizer, compiled to WebAssembly, without installing anything.
// Arguments: flite.wasm, directory to write to, then Flite's own arguments. The text is standard
// input; its sentences go to 000.wav, 001.wav and so on, so that they can be joined with pauses.
import { readFileSync } from "node:fs";
import { WASI } from "node:wasi";

const [wasm, directory, ...options] = process.argv.slice(2);
const sentences = readFileSync(0, "utf8").trim().split(/(?<=[.?!])\s+/u);
const module = await WebAssembly.compile(readFileSync(wasm));

for (const [index, sentence] of sentences.entries()) {
  const file = `/out/${String(index).padStart(3, "0")}.wav`;
  const wasi = new WASI({
    version: "preview1",
    args: ["flite", ...options, "-t", sentence, file],
    preopens: { "/out": directory },
    returnOnExit: true,
  });
  const instance = await WebAssembly.instantiate(module, wasi.getImportObject());
  process.exitCode ||= wasi.start(instance);
}

package org.interviewplatform.localai.assets;

import java.util.List;

/**
 * One file of an npm package, pinned by content.
 *
 * @param npmPackage package and exact version
 * @param entry path inside the package
 * @param name file name in the cache
 * @param sha256 lower-case hexadecimal digest the content must have
 */
record Asset(String npmPackage, String entry, String name, String sha256) {

  private static final String MOONSHINE = "@usefulsensors/moonshine-js@0.1.17";
  private static final String MODEL = "package/dist/model/base/quantized/";

  /** The English model only: the same package also holds a Spanish one under other terms. */
  static final Asset ENCODER =
      new Asset(
          MOONSHINE,
          MODEL + "encoder_model.onnx",
          "moonshine-base-encoder.onnx",
          "1dd9ab0a7f987113d30affcba5a068d11c8f90fa0223caa3e491ade431ad9751");

  static final Asset DECODER =
      new Asset(
          MOONSHINE,
          MODEL + "decoder_model_merged.onnx",
          "moonshine-base-decoder.onnx",
          "cc9f3cd6698a369c6008b41aa60aa3fb3322e7f03c9bdf19d8e6b7200afca4f3");

  static final Asset MOONSHINE_LICENCE =
      new Asset(
          MOONSHINE,
          "package/LICENSE",
          "moonshine-LICENSE.txt",
          "37fc5d9a86547a0dd64a07cff439ba2a6b79cc8f6555a05121fed32866591159");

  static final Asset VOCABULARY =
      new Asset(
          "llama-tokenizer-js@1.2.2",
          "package/llama-tokenizer.js",
          "llama-tokenizer.js",
          "34a7b9f7579d40486444590c37cba6564ef40c3dd98ecdfc2f7c886ae72c898d");

  static final Asset VOCABULARY_LICENCE =
      new Asset(
          "llama-tokenizer-js@1.2.2",
          "package/LICENSE.md",
          "llama-tokenizer-js-LICENSE.md",
          "3653278f58b6808e43039ae8242808c6bfd68c00cc80ee30858347acb99f6ed6");

  static final Asset VOICE_ACTIVITY =
      new Asset(
          "@ricky0123/vad-web@0.0.31",
          "package/dist/silero_vad_v5.onnx",
          "silero-vad.onnx",
          "2623a2953f6ff3d2c1e61740c6cdb7168133479b267dfef114a4a3cc5bdd788f");

  static List<Asset> all() {
    return List.of(
        ENCODER, DECODER, MOONSHINE_LICENCE, VOCABULARY, VOCABULARY_LICENCE, VOICE_ACTIVITY);
  }
}

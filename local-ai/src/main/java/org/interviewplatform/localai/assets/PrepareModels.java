package org.interviewplatform.localai.assets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lays the models beside the jar: {@code models/}, {@code native/} and {@code licences/} in the
 * build directory. Does nothing when they are there already.
 */
public final class PrepareModels {

  private static final Pattern VOCABULARY =
      Pattern.compile("llama_vocab_base64 = \"([A-Za-z0-9+/=]+)\"");
  private static final List<Integer> ALIGNING_LAYERS = List.of(4, 5, 6, 7);
  private static final String LAYOUT = "layout 1\n";

  private final AssetCache cache;
  private final Path target;

  PrepareModels(AssetCache cache, Path target) {
    this.cache = cache;
    this.target = target;
  }

  /**
   * Runs from the build.
   *
   * @param arguments the build directory
   */
  public static void main(String[] arguments) throws IOException {
    Path cache = cacheDirectory(System.getenv("XDG_CACHE_HOME"));
    new PrepareModels(new AssetCache(cache, new NpmPack()), Path.of(arguments[0])).run();
  }

  private static Path cacheDirectory(@Nullable String configured) {
    Path base =
        configured == null || configured.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(configured);
    return base.resolve("interview-platform").resolve("models");
  }

  void run() throws IOException {
    Path marker = target.resolve("models").resolve("complete.txt");
    String wanted = LAYOUT + pins();
    if (Files.exists(marker) && Files.readString(marker).equals(wanted)) {
      return;
    }
    cache.complete(Asset.all());
    models(target.resolve("models"));
    licences(target.resolve("licences"));
    nativeLibrary(target.resolve("native"));
    Files.writeString(marker, wanted);
  }

  private static String pins() {
    return Asset.all().stream()
        .map(asset -> asset.sha256() + " " + asset.name())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private void models(Path models) throws IOException {
    Files.createDirectories(models);
    copy(Asset.ENCODER, models.resolve("encoder.onnx"));
    copy(Asset.VOICE_ACTIVITY, models.resolve("voice-activity.onnx"));
    ByteBuffer decoder = ByteBuffer.wrap(Files.readAllBytes(checked(Asset.DECODER)));
    ByteBuffer exposed = new CrossAttention(ALIGNING_LAYERS).expose(decoder);
    Files.write(models.resolve("decoder.onnx"), exposed.array());
    Files.write(models.resolve("vocabulary.txt"), vocabulary(checked(Asset.VOCABULARY)));
  }

  private static byte[] vocabulary(Path script) throws IOException {
    Matcher matcher = VOCABULARY.matcher(Files.readString(script, StandardCharsets.UTF_8));
    if (!matcher.find()) {
      throw new IOException("no vocabulary in " + script);
    }
    return Base64.getDecoder().decode(matcher.group(1));
  }

  private void licences(Path licences) throws IOException {
    Files.createDirectories(licences);
    copy(Asset.MOONSHINE_LICENCE, licences.resolve(Asset.MOONSHINE_LICENCE.name()));
    copy(Asset.VOCABULARY_LICENCE, licences.resolve(Asset.VOCABULARY_LICENCE.name()));
    resource("/META-INF/NOTICE.txt", licences.resolve("NOTICE.txt"));
  }

  /** Unpacked once here, the library needs no copy in the temporary directory at every start. */
  private static void nativeLibrary(Path directory) throws IOException {
    String folder = "/ai/onnxruntime/native/" + NativePlatform.current() + "/";
    Files.createDirectories(directory);
    for (String name : List.of("onnxruntime", "onnxruntime4j_jni")) {
      String file = System.mapLibraryName(name);
      resource(folder + file, directory.resolve(file));
    }
  }

  private static void resource(String name, Path to) throws IOException {
    try (InputStream in = PrepareModels.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is not on the class path");
      }
      Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void copy(Asset asset, Path to) throws IOException {
    Files.copy(checked(asset), to, StandardCopyOption.REPLACE_EXISTING);
  }

  private Path checked(Asset asset) throws IOException {
    Path file = cache.file(asset);
    if (!Digests.matches(file, asset.sha256())) {
      Files.deleteIfExists(file);
      throw new IOException(file + " was damaged and is deleted; build again to fetch it anew");
    }
    return file;
  }
}

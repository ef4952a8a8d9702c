package org.interviewplatform.backup;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Copies the objects that rows name, and notes which there are. */
final class ObjectKeeper {
  /** A whole value of the shape of {@link org.interviewplatform.platform.storage.ObjectKey}. */
  private static final Pattern KEY =
      Pattern.compile(
          "\"([0-9a-f-]{36}(?:/[a-z0-9][a-z0-9-]*)+/[a-z0-9][a-z0-9-]*\\.[a-z0-9]{1,8})\"");

  private final Bucket bucket;
  private final ObjectFiles objects;
  private final Set<String> files = new TreeSet<>();

  ObjectKeeper(Bucket bucket, ObjectFiles objects) {
    this.bucket = bucket;
    this.objects = objects;
  }

  /** Keys of objects in a row. */
  static List<String> keysIn(String json) {
    Matcher keys = KEY.matcher(json);
    return keys.results().map(found -> found.group(1)).toList();
  }

  /** Copies one, unless there is none: an upload that is not finished has a key and no object. */
  void keep(String key, Seal seal, ArchiveWriter into) throws IOException {
    Optional<KeptObject> kept = objects.keep(bucket, key, seal);
    if (kept.isPresent()) {
      files.add(kept.get().file());
      into.object(kept.get());
    }
  }

  /** Files of all objects that were kept. */
  Set<String> files() {
    return files;
  }
}

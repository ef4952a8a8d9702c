package org.interviewplatform.backup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is one candidate's, or several candidates', gathered before it is written. */
final class OwnedRows {
  private final List<Row> rows = new ArrayList<>();
  private final Set<String> keys = new TreeSet<>();

  /** A row with its table. */
  record Row(String table, String json) {}

  void add(String table, String json) {
    rows.add(new Row(table, json));
    keys.addAll(ObjectKeeper.keysIn(json));
  }

  /** Keys of the objects that these rows name. */
  Set<String> keys() {
    return keys;
  }

  void write(Archive archive, Seal seal, ObjectKeeper objects) throws IOException {
    archive.write(
        seal,
        writer -> {
          for (Row row : rows) {
            writer.row(row.table(), row.json());
          }
          for (String key : keys) {
            objects.keep(key, seal, writer);
          }
        });
  }
}

package org.interviewplatform.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.interviewplatform.platform.privacy.CandidateTrace;

/**
 * Writes everything there is at one moment. Rows are a candidate's, several candidates', or
 * nobody's; so are the objects they name. What several have, such as a report over them, is sealed
 * with a key made of all of theirs: it goes with the first of them who is erased.
 */
final class BackupWriter {
  private final Path directory;
  private final String backup;
  private final Holdings holdings;
  private final ObjectKeeper objects;
  private final KeyRing ring;

  private final RowSet held = new RowSet();
  private final RowSet shared = new RowSet();
  private final Map<OwnedRows.Row, Set<UUID>> owners = new LinkedHashMap<>();
  private final Set<String> objectsOfCandidates = new HashSet<>();
  private final Map<String, Long> counts = new TreeMap<>();

  BackupWriter(
      Path directory, String backup, Holdings holdings, ObjectKeeper objects, KeyRing ring) {
    this.directory = directory;
    this.backup = backup;
    this.holdings = holdings;
    this.objects = objects;
    this.ring = ring;
  }

  Manifest write(List<Table> tables, String schemaVersion) throws SQLException, IOException {
    List<CandidateTrace> candidates = holdings.candidates();
    List<UUID> ids = candidates.stream().map(CandidateTrace::session).toList();
    // on the disk before anything is sealed: objects outlive a run that breaks off
    ring.add(ids);
    for (CandidateTrace candidate : candidates) {
      findShared(candidate);
    }
    for (CandidateTrace candidate : candidates) {
      write(candidate);
    }
    List<Set<UUID>> groups = writeShared();
    Archive.rest(directory, backup).write(ring.platform(), writer -> writeRest(tables, writer));
    return new Manifest(schemaVersion, ids, groups, counts, objects.files());
  }

  private void findShared(CandidateTrace candidate) throws SQLException, IOException {
    RowSet own = new RowSet();
    holdings.places(
        candidate,
        (table, place, nothing) -> {
          if (own.add(table, place) && !held.add(table, place)) {
            shared.add(table, place);
          }
        });
  }

  private void write(CandidateTrace candidate) throws SQLException, IOException {
    UUID session = candidate.session();
    OwnedRows rows = new OwnedRows();
    RowSet own = new RowSet();
    holdings.read(
        candidate,
        (table, place, json) -> {
          if (shared.has(table, place)) {
            OwnedRows.Row row = new OwnedRows.Row(table, json);
            owners.computeIfAbsent(row, unknown -> new TreeSet<>()).add(session);
          } else if (own.add(table, place)) {
            rows.add(table, json);
          }
        });
    write(rows, Archive.ofCandidate(directory, backup, session), Set.of(session));
  }

  /** Gives whose each archive is, by its number. */
  private List<Set<UUID>> writeShared() throws IOException {
    Map<Set<UUID>, OwnedRows> groups = new LinkedHashMap<>();
    owners.forEach(
        (row, all) ->
            groups.computeIfAbsent(all, unknown -> new OwnedRows()).add(row.table(), row.json()));
    int number = 0;
    for (Map.Entry<Set<UUID>, OwnedRows> group : groups.entrySet()) {
      write(group.getValue(), Archive.shared(directory, backup, number++), group.getKey());
    }
    return new ArrayList<>(groups.keySet());
  }

  private void write(OwnedRows rows, Archive archive, Set<UUID> sessions) throws IOException {
    Seal seal = ring.ofAll(sessions).orElseThrow();
    objectsOfCandidates.addAll(rows.keys());
    rows.write(archive, seal, objects);
  }

  private void writeRest(List<Table> tables, ArchiveWriter writer) throws IOException {
    try {
      for (Table table : tables) {
        holdings.read(table, (name, place, json) -> writeIfNobodys(name, place, json, writer));
      }
    } catch (SQLException e) {
      throw new IOException("The database broke off", e);
    }
  }

  private void writeIfNobodys(String table, String place, String json, ArchiveWriter writer)
      throws IOException {
    counts.merge(table, 1L, Long::sum);
    if (held.has(table, place)) {
      return;
    }
    writer.row(table, json);
    for (String key : ObjectKeeper.keysIn(json)) {
      if (!objectsOfCandidates.contains(key)) {
        objects.keep(key, ring.platform(), writer);
      }
    }
  }
}

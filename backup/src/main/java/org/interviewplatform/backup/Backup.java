package org.interviewplatform.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The command {@code java -jar backup.jar}. Ends with 0 if it did what it was asked, 1 if it could
 * not, 2 if it was called wrongly.
 */
public final class Backup {
  private static final String USAGE =
      """
      Usage: java -jar backup.jar COMMAND DIRECTORY [ARGUMENT]
        create DIRECTORY            makes a backup, and forgets the keys of erased candidates
        forget DIRECTORY            only forgets the keys of erased candidates
        check DIRECTORY [BACKUP]    opens everything in a backup, the newest if none is named
        restore DIRECTORY [BACKUP]  into an empty database and bucket
        prune DIRECTORY COUNT       keeps the newest backups and deletes the others
      The environment has the settings of the platform, and INTERVIEW_PLATFORM_BACKUP_KEY,
      INTERVIEW_PLATFORM_BACKUP_KEY_RING and INTERVIEW_PLATFORM_DATABASE_BACKUP_PASSWORD: see
      docs/backups.md.\
      """;
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int CALLED_WRONGLY = 2;

  private final Settings settings;
  private final PrintStream out;
  private final BackupDirectory directory;

  private Backup(Settings settings, PrintStream out, BackupDirectory directory) {
    this.settings = settings;
    this.out = out;
    this.directory = directory;
  }

  public static void main(String[] arguments) {
    System.exit(run(System.getenv(), System.out, List.of(arguments)));
  }

  /** As the command, without ending the program; gives the status it would end with. */
  public static int run(Map<String, String> environment, PrintStream out, List<String> arguments) {
    if (arguments.size() < 2 || arguments.size() > 3) {
      out.println(USAGE);
      return CALLED_WRONGLY;
    }
    BackupDirectory directory = new BackupDirectory(Path.of(arguments.get(1)));
    Backup backup = new Backup(new Settings(environment), out, directory);
    try {
      return directory.alone(
          () -> backup.run(arguments.get(0), arguments.subList(2, arguments.size())));
    } catch (BackupException e) {
      out.println(e.getMessage());
      return FAILED;
    } catch (Exception e) {
      out.println("It failed, and nothing was finished: " + e);
      return FAILED;
    }
  }

  private int run(String command, List<String> more) throws Exception {
    switch (command) {
      case "create" -> create();
      case "forget" -> forget();
      case "check" -> check(directory.find(more));
      case "restore" -> restore(directory.find(more));
      case "prune" -> prune(more);
      default -> {
        out.println(USAGE);
        return CALLED_WRONGLY;
      }
    }
    return DONE;
  }

  private void create() throws Exception {
    KeyRing ring = directory.finished().isEmpty() ? newRing() : ring();
    Bucket bucket = Bucket.of(settings);
    bucket.requireThere();
    String name = BackupDirectory.nameFor(Clock.systemUTC().instant());
    Path unfinished = directory.begin(name);
    try (Connection snapshot = new Databases(settings).snapshot()) {
      forget(snapshot, ring);
      List<Table> tables = Table.all(snapshot);
      ObjectKeeper objects = new ObjectKeeper(bucket, directory.objects());
      Holdings holdings = new Holdings(snapshot, tables);
      Manifest manifest =
          new BackupWriter(unfinished, name, holdings, objects, ring)
              .write(tables, Table.schemaVersion(snapshot));
      manifest.write(unfinished, name, ring.platform());
      directory.finish(unfinished, name);
      out.printf(
          "%s: %d candidates, %d rows, %d objects.%n",
          name,
          manifest.candidates().size(),
          manifest.rows().values().stream().mapToLong(Long::longValue).sum(),
          manifest.objects().size());
    }
  }

  private void forget() throws Exception {
    try (Connection snapshot = new Databases(settings).snapshot()) {
      forget(snapshot, ring());
    }
  }

  private void forget(Connection snapshot, KeyRing ring) throws Exception {
    int forgotten = ring.forget(Erased.in(snapshot));
    out.println("Keys of " + forgotten + " erased candidates forgotten.");
  }

  private void check(Path backup) throws Exception {
    BackupReader reader = new BackupReader(backup, ring());
    Check check = new Check(directory.objects());
    BackupReader.Opened opened = reader.read(reader.manifest(), check);
    out.println(check.summary() + "; " + told(opened));
  }

  private void restore(Path backup) throws Exception {
    Restoration.Restored restored =
        new Restoration(new Databases(settings).owner(), Bucket.of(settings), directory.objects())
            .restore(new BackupReader(backup, ring()));
    out.printf(
        "%d rows and %d objects restored, %d rows left out that refer to erased ones; %s%n",
        restored.rows().values().stream().mapToLong(Long::longValue).sum() - restored.unmet(),
        restored.objects(),
        restored.unmet(),
        told(restored.opened()));
  }

  private void prune(List<String> count) throws IOException {
    int kept = count.isEmpty() ? 0 : Integer.parseInt(count.get(0));
    if (kept < 1) {
      throw new BackupException("Say how many backups to keep, one at least.");
    }
    List<Path> all = directory.finished();
    List<Path> old = all.subList(0, Math.max(0, all.size() - kept));
    KeyRing ring = ring();
    Set<String> objects = new HashSet<>();
    for (Path backup : all.subList(old.size(), all.size())) {
      objects.addAll(new BackupReader(backup, ring).manifest().objects());
    }
    for (Path backup : old) {
      BackupDirectory.delete(backup);
    }
    int deleted = directory.objects().prune(objects);
    out.printf("%d backups and %d objects deleted.%n", old.size(), deleted);
  }

  private static String told(BackupReader.Opened opened) {
    return "%d candidates, %d whose key is gone.".formatted(opened.candidates(), opened.erased());
  }

  private KeyRing ring() {
    return KeyRing.open(ringFile(), master());
  }

  /** With backups there, a ring that is not found is a mistake, and not the first one. */
  private KeyRing newRing() {
    return Files.exists(ringFile()) ? ring() : KeyRing.create(ringFile(), master());
  }

  private Path ringFile() {
    return Path.of(settings.required("BACKUP_KEY_RING"));
  }

  private Seal master() {
    return new Seal(settings.key("BACKUP_KEY"));
  }
}

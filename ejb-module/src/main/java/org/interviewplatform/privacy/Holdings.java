package org.interviewplatform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.interviewplatform.platform.privacy.HeldFiles;
import org.interviewplatform.platform.privacy.HeldRows;
import org.interviewplatform.platform.privacy.PersonalDataHolder;

/** Everything that all features hold of candidates. */
@ApplicationScoped
public class Holdings {
  private final List<HeldRows> rows;
  private final List<HeldFiles> files;

  /** For CDI proxies. */
  protected Holdings() {
    this(List.of());
  }

  @Inject
  Holdings(Instance<PersonalDataHolder> holders) {
    this(holders.stream().toList());
  }

  Holdings(List<PersonalDataHolder> holders) {
    rows =
        holders.stream()
            .flatMap(holder -> holder.rows().stream())
            .sorted(Comparator.comparingInt(HeldRows::order).thenComparing(HeldRows::table))
            .toList();
    files = holders.stream().flatMap(holder -> holder.files().stream()).toList();
  }

  /** In the order of erasing. */
  List<HeldRows> rows() {
    return rows;
  }

  List<HeldFiles> files() {
    return files;
  }
}

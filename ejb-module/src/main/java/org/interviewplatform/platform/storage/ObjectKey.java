package org.interviewplatform.platform.storage;

import java.util.UUID;
import java.util.regex.Pattern;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/**
 * Where an object lies: {@code <organisation>/<folder>/<id>.<extension>}. Keys are generated; no
 * part of them comes from a client.
 */
public record ObjectKey(String value) {
  private static final int ID_LENGTH = 36;
  private static final Pattern SHAPE =
      Pattern.compile("[0-9a-f-]{36}(/[a-z0-9][a-z0-9-]*)+/[a-z0-9][a-z0-9-]*\\.[a-z0-9]{1,8}");

  /** Anything that is not of the shape was not made by us. */
  public ObjectKey {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an object key");
    }
  }

  /** A new key of the current organisation. */
  public static ObjectKey create(String folder, String extension) {
    return of(folder, UUID.randomUUID().toString(), extension);
  }

  /** A key of the current organisation with a name of our own, as for parts of one asset. */
  public static ObjectKey of(String folder, String name, String extension) {
    return new ObjectKey(Tenant.current() + "/" + folder + "/" + name + "." + extension);
  }

  /** Whose it is. */
  public OrganisationId organisationId() {
    return OrganisationId.of(value.substring(0, ID_LENGTH));
  }

  @Override
  public String toString() {
    return value;
  }
}

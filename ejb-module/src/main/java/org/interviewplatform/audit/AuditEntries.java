package org.interviewplatform.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The entries and seals of the current organisation; they are added and read. */
public interface AuditEntries {
  void add(AuditTold told);

  /** Adds it unless the same person did the same to the same subject since then. */
  void addUnlessToldSince(Instant since, AuditTold told);

  /** Newest first. */
  List<AuditEntry> newest(AuditFilter filter, int most);

  /** Nobody else seals until the transaction ends; tells by false that somebody does. */
  boolean lockSealing();

  /** The last seal, if there is one. */
  Optional<Seal> lastSeal();

  /** Oldest first, to be sealed. */
  List<AuditEntry> unsealed(int most);

  /** Seals entries, which are unsealed no more. */
  void seal(List<Seal> seals, Instant now);

  /** Seals behind a place in order, each with its entry if that is there. */
  List<SealedEntry> sealedBehind(long place, int most);

  /** What is sealed about a subject, in the order of the chain. */
  List<ChainLink> linksOf(UUID subject);

  /** The first entry told before then that has no seal. */
  Optional<Long> unsealedSince(Instant before);

  /** Asked across organisations. */
  List<OrganisationId> organisationsToSeal();
}

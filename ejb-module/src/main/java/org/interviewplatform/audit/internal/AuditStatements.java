package org.interviewplatform.audit.internal;

/** The SQL of the trail. */
final class AuditStatements {
  private static final String INSERT =
      """
      with told as (
        insert into interview_platform.audit_entry (organisation_id, told_at, action, actor_kind,
          actor_id, subject_id, details, request_id)
        select ?, ?::timestamptz, ?, ?, ?::uuid, ?::uuid, ?, ?
      """;
  private static final String AWAIT_SEAL =
      """
        returning number, organisation_id)
      insert into interview_platform.audit_unsealed (entry, organisation_id)
      select number, organisation_id from told returning entry
      """;

  static final String ADD = INSERT + AWAIT_SEAL;

  static final String ADD_ONCE =
      INSERT
          + """
            where not exists (
              select 1 from interview_platform.audit_entry
              where organisation_id = ? and subject_id = ? and action = ?
                and actor_id is not distinct from ?::uuid and told_at > ?)
          """
          + AWAIT_SEAL;

  static final String NEWEST =
      """
      select e.* from interview_platform.audit_entry e
        cross join (select ?::uuid as organisation, ?::uuid as actor, ?::text as action,
          ?::uuid as subject, ?::timestamptz as since, ?::timestamptz as until,
          ?::bigint as before) wanted
      where e.organisation_id = wanted.organisation
        and (wanted.actor is null or e.actor_id = wanted.actor)
        and (wanted.action is null or e.action = wanted.action)
        and (wanted.subject is null or e.subject_id = wanted.subject)
        and (wanted.since is null or e.told_at >= wanted.since)
        and (wanted.until is null or e.told_at < wanted.until)
        and (wanted.before is null or e.number < wanted.before)
      order by e.number desc limit ?
      """;

  static final String LOCK =
      "select pg_try_advisory_xact_lock(hashtextextended('audit of ' || ?, 0))";

  static final String LAST_SEAL =
      """
      select * from interview_platform.audit_seal where organisation_id = ?
      order by place desc limit 1
      """;

  static final String UNSEALED =
      """
      select e.* from interview_platform.audit_unsealed u
        join interview_platform.audit_entry e on e.number = u.entry
      where u.organisation_id = ? order by u.entry limit ?
      """;

  static final String SEAL =
      """
      insert into interview_platform.audit_seal (organisation_id, sealed_at, place, entry, hash)
      select ?, ?, seal.place, seal.entry, seal.hash
      from unnest(?::bigint[], ?::bigint[], ?::text[]) as seal (place, entry, hash)
      """;

  static final String SEALED =
      "delete from interview_platform.audit_unsealed where entry = any (?)";

  static final String SEALED_BEHIND =
      """
      select s.place, s.entry, s.hash, e.* from interview_platform.audit_seal s
        left join interview_platform.audit_entry e on e.number = s.entry
      where s.organisation_id = ? and s.place > ? order by s.place limit ?
      """;

  static final String LINKS_OF =
      """
      select s.place, s.entry, s.hash, coalesce(p.hash, repeat('0', 64)) as previous, e.*
      from interview_platform.audit_entry e
        join interview_platform.audit_seal s on s.entry = e.number
        left join interview_platform.audit_seal p
          on p.organisation_id = s.organisation_id and p.place = s.place - 1
      where e.organisation_id = ? and e.subject_id = ? order by s.place
      """;

  static final String NEVER_SEALED =
      """
      select e.number from interview_platform.audit_entry e
      where e.organisation_id = ? and e.told_at < ?
        and not exists (select 1 from interview_platform.audit_seal s where s.entry = e.number)
      order by e.number limit 1
      """;

  static final String ORGANISATIONS =
      "select interview_platform.organisations_with_unsealed_entries()";

  private AuditStatements() {}
}

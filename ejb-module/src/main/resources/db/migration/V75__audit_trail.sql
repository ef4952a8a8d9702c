-- Who saw, rated, decided, exported, changed and deleted what. Entries and seals are added and read;
-- nobody may change or delete one, the owner of the tables not without taking the triggers away,
-- and then the seals no longer fit.

create table audit_entry (
  number          bigint generated always as identity primary key,
  organisation_id uuid not null,
  told_at         timestamptz not null,
  action          text not null,
  actor_kind      text not null check (actor_kind in ('USER', 'VISITOR', 'PLATFORM')),
  actor_id        uuid,
  subject_id      uuid not null,
  details         text not null check (octet_length(details) <= 4000),
  request_id      text not null,
  check ((actor_kind = 'USER') = (actor_id is not null))
);
comment on column audit_entry.actor_kind is 'VISITOR: a request of somebody not signed in';
comment on column audit_entry.details is 'JSON: a few values, none of them personal data';
create index audit_entry_newest on audit_entry (organisation_id, number desc);
create index audit_entry_of_subject on audit_entry (organisation_id, subject_id, number desc);
create index audit_entry_of_actor on audit_entry (organisation_id, actor_id, number desc);

-- The chain: each seal covers an entry and the seal before.
create table audit_seal (
  organisation_id uuid not null,
  place           bigint not null check (place >= 1),
  entry           bigint not null references audit_entry (number),
  hash            text not null check (hash ~ '^[0-9a-f]{64}$'),
  sealed_at       timestamptz not null,
  primary key (organisation_id, place),
  unique (entry)
);

-- Entries that have not been sealed yet: what the sealer has to do.
create table audit_unsealed (
  entry           bigint primary key references audit_entry (number),
  organisation_id uuid not null
);
create index audit_unsealed_of_organisation on audit_unsealed (organisation_id, entry);

call protect_table('audit_entry');
call protect_table('audit_seal');
call protect_table('audit_unsealed');
revoke update, delete on audit_entry, audit_seal from interview_app;
revoke update on audit_unsealed from interview_app;
call allow_lookup('audit_unsealed');

create function refuse_rewriting() returns trigger
  language plpgsql
  as $$
begin
  raise exception 'The audit trail is only added to.' using errcode = 'insufficient_privilege';
end
$$;

create trigger only_added before update or delete or truncate on audit_entry
  for each statement execute function refuse_rewriting();
create trigger only_added before update or delete or truncate on audit_seal
  for each statement execute function refuse_rewriting();

create function organisations_with_unsealed_entries() returns setof uuid
  language sql stable security definer set search_path = interview_platform, pg_temp
  as $$ select distinct organisation_id from audit_unsealed $$;

-- What people want to be written to about, and how often; news that waits for the next digest.

create table mail_wish (
  organisation_id uuid not null default current_organisation() references organisation (id),
  address         text not null check (address = lower(address)),
  topic           text not null check (topic in ('INTERVIEW_COMPLETED', 'CANDIDATE_REQUEST', 'MENTION')),
  pace            text not null check (pace in ('AT_ONCE', 'DAILY', 'NEVER')),
  primary key (organisation_id, address, topic)
);
comment on table mail_wish is 'where there is none, news is sent at once';
call protect_table('mail_wish');

alter table notification drop constraint notification_status_check;
alter table notification add constraint notification_status_check
  check (status in ('PENDING', 'HELD', 'GATHERED', 'SENT', 'FAILED'));
create index notification_held on notification (organisation_id, created_at) where status = 'HELD';
create index notification_newest on notification (organisation_id, created_at desc, id desc);

create function organisations_with_held_news(before timestamptz) returns setof uuid
  language sql stable security definer set search_path = interview_platform, pg_temp
  as $$ select distinct organisation_id from notification
          where status = 'HELD' and created_at <= before $$;

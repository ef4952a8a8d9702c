-- Deadlines, written answers, and links made for one person.

alter table interview add column deadline timestamptz;

alter table question drop constraint question_kind_check;
alter table question add constraint question_kind_check check (kind in ('VIDEO', 'AUDIO', 'TEXT'));
alter table question add column max_characters integer
  check (max_characters between 50 and 20000);
alter table question add constraint question_text_has_a_length
  check ((kind = 'TEXT') = (max_characters is not null));

create table invitation (
  id              uuid primary key,
  organisation_id uuid not null,
  interview_id    uuid not null,
  name            text not null,
  email           text not null,
  language        text not null,
  time_multiplier numeric(3, 2) not null check (time_multiplier between 1 and 4),
  deadline        timestamptz,
  invited_by      uuid not null,
  created_at      timestamptz not null,
  started_at      timestamptz,
  revoked_at      timestamptz,
  version         integer not null,
  unique (organisation_id, id),
  foreign key (organisation_id, id) references public_link (organisation_id, id),
  foreign key (organisation_id, interview_id) references interview (organisation_id, id),
  foreign key (organisation_id, invited_by) references app_user (organisation_id, id)
);
comment on column invitation.id is 'the public link made for this person';
create index invitation_newest on invitation (organisation_id, interview_id, created_at desc, id desc);
create unique index invitation_once on invitation (interview_id, lower(email)) where revoked_at is null;

call protect_table('invitation');

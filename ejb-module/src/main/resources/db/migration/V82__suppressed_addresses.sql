-- Addresses that mails came back from, or whose readers called them spam.

create table suppressed_address (
  organisation_id uuid not null default current_organisation() references organisation (id),
  address         text not null check (address = lower(address)),
  reason          text not null check (reason in ('BOUNCED', 'COMPLAINED')),
  since           timestamptz not null default now(),
  primary key (organisation_id, address)
);
call protect_table('suppressed_address');
call allow_lookup('notification');

create function organisation_of_notification(given uuid) returns uuid
  language sql stable security definer set search_path = interview_platform, pg_temp
  return (select organisation_id from notification where id = given);

-- How an organisation shows itself to candidates.

alter table organisation add column brand_colour text check (brand_colour ~ '^#[0-9a-f]{6}$');
alter table organisation add column welcome text;
alter table organisation add column contact_email text;

create table organisation_logo (
  id              uuid primary key references organisation (id),
  organisation_id uuid not null check (organisation_id = id),
  content_type    text not null check (content_type in ('image/png', 'image/jpeg', 'image/webp')),
  sha256          text not null,
  bytes           bytea not null check (octet_length(bytes) <= 524288)
);
comment on column organisation_logo.id is 'the organisation whose logo it is';

call protect_table('organisation_logo');

-- The first admin's password comes from the settings, and lets in to choose another.

alter table app_user add column must_choose_password boolean not null default false;
comment on column app_user.must_choose_password is 'the present one was given by somebody else, and lets in to choose another alone';

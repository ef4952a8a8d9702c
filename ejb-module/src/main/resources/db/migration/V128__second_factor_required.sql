-- Whether everybody with a password has to have a second factor.

alter table organisation add column second_factor_required boolean not null default false;

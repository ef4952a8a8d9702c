-- HR may let somebody answer a question anew: what was tried before costs nothing then.

alter table attempt add column excused_at timestamptz;
comment on column attempt.excused_at is 'when HR decided that it does not count';

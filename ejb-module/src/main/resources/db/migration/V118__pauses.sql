-- The answer clock stands still for a while when a camera or microphone goes away.

alter table attempt add column paused_at timestamptz;
alter table attempt add column pauses integer not null default 0 check (pauses >= 0);

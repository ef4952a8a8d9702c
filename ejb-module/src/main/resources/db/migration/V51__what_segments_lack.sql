-- What of a segment did not make it into the answer, and why.
alter table media_original add column flaw text
  check (flaw in ('LEFT_OUT', 'SOUND_LOST', 'PICTURE_LOST', 'BOTH_LOST'));
alter table media_original add column flaw_reason text;
alter table media_original add constraint a_flaw_has_a_reason
  check ((flaw is null) = (flaw_reason is null));

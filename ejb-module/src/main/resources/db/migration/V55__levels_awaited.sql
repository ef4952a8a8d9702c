-- Levels that are still awaited, and models accepted although they drift.

alter table response_analysis
  drop constraint response_analysis_scoring_check,
  add constraint response_analysis_scoring_check
    check (scoring in ('EVIDENCE_ONLY', 'SCORED', 'WITHHELD', 'POSTPONED')),
  drop constraint withheld_has_reason,
  add constraint withheld_has_reason
    check (scoring not in ('WITHHELD', 'POSTPONED')
           or (scoring_code is not null and scoring_reason is not null));

alter table model_check
  add column accepted_by uuid,
  add column accepted_by_name text,
  add column accepted_reason text check (length(trim(accepted_reason)) between 1 and 2000),
  add column accepted_at timestamptz,
  add constraint accepted_by_somebody_for_a_reason
    check (num_nonnulls(accepted_by, accepted_by_name, accepted_reason, accepted_at) in (0, 4)),
  add foreign key (organisation_id, accepted_by) references app_user (organisation_id, id);
comment on column model_check.accepted_reason is
  'why somebody lets the model score although it drifts beyond the bound';

-- What people judged of a candidate, and what the candidate said of themselves, may neither be
-- changed nor taken away by the application, until the candidate is erased: then by the owner, all
-- of it at once, in the current organisation alone.

create procedure allow_erasing(name regclass)
  language plpgsql
  as $$
begin
  execute format(
    'create policy erasing on %s for delete to interview_owner
       using (organisation_id = (select interview_platform.current_organisation()))', name);
end
$$;
revoke all on procedure allow_erasing(regclass) from public;
call allow_erasing('rating');
call allow_erasing('decision');

create function erase_judgements(candidate uuid) returns bigint
  language sql security definer set search_path = interview_platform, pg_temp
  as $$
    with ratings as (
      delete from rating
      where session_id = candidate and organisation_id = current_organisation() returning 1),
    decisions as (
      delete from decision
      where session_id = candidate and organisation_id = current_organisation() returning 1)
    select (select count(*) from ratings) + (select count(*) from decisions);
  $$;
comment on function erase_judgements(uuid) is 'tells how many rows went';

-- Tells nothing, not even whether there was something.
create function erase_self_identification(candidate uuid) returns void
  language sql security definer set search_path = interview_platform, pg_temp
  as $$
    delete from self_identification
    where session_id = candidate and organisation_id = current_organisation();
  $$;

revoke all on function erase_judgements(uuid) from public;
revoke all on function erase_self_identification(uuid) from public;
grant execute on function erase_judgements(uuid) to interview_app;
grant execute on function erase_self_identification(uuid) to interview_app;

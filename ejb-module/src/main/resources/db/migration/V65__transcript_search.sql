-- Search over what candidates said: each segment of a transcript carries its words as PostgreSQL
-- searches them, in the language of the transcript.

create extension if not exists unaccent;

-- Cyrillic words are stemmed as Russian, Latin ones as English, so that one configuration serves
-- both, and texts that mix them; ё is е.
create text search configuration spoken (copy = pg_catalog.russian);
alter text search configuration spoken
  alter mapping for hword, hword_part, word with unaccent, russian_stem;
-- Every other language: words as they are, without accents.
create text search configuration as_written (copy = pg_catalog.simple);
alter text search configuration as_written
  alter mapping for hword, hword_part, word with unaccent, simple;

alter table transcript_segment
  add column interview_id uuid,
  add column said_at timestamptz,
  add column stemmed boolean not null default false;
comment on column transcript_segment.interview_id is 'whose answer it is of; none where a retake was faster';
comment on column transcript_segment.said_at is 'when its transcript was made';
comment on column transcript_segment.stemmed is 'whether it is searched as English and Russian are';

-- What a segment is found by is copied from what it belongs to, by whoever writes it.
create function find_segment_by() returns trigger
  language plpgsql set search_path = interview_platform, pg_temp
  as $$
begin
  select t.created_at, lower(split_part(t.language, '-', 1)) in ('en', 'ru'), s.interview_id
    into new.said_at, new.stemmed, new.interview_id
    from transcript t
      left join response_analysis a on a.id = t.id
      left join candidate_session s on s.id = a.session_id
    where t.id = new.transcript_id;
  new.stemmed := coalesce(new.stemmed, false);
  return new;
end
$$;

-- The owner is bound by row-level security too: for once it may see what is there already.
create policy everything on transcript_segment for all to interview_owner using (true) with check (true);
create policy everything on transcript for select to interview_owner using (true);
create policy everything on response_analysis for select to interview_owner using (true);
update transcript_segment segment
  set said_at = t.created_at, interview_id = s.interview_id,
    stemmed = lower(split_part(t.language, '-', 1)) in ('en', 'ru')
  from transcript t left join response_analysis a on a.id = t.id
    left join candidate_session s on s.id = a.session_id
  where t.id = segment.transcript_id;
drop policy everything on transcript_segment;
drop policy everything on transcript;
drop policy everything on response_analysis;

create trigger find_segment_by before insert on transcript_segment
  for each row execute function find_segment_by();

alter table transcript_segment
  alter column said_at set not null,
  add column search tsvector not null generated always as (
    case when stemmed then to_tsvector('interview_platform.spoken'::regconfig, text)
      else to_tsvector('interview_platform.as_written'::regconfig, text) end) stored;

create index segment_words on transcript_segment using gin (search);
create index segment_newest on transcript_segment (organisation_id, said_at desc, id desc);
create index segment_of_interview on transcript_segment
  (organisation_id, interview_id, said_at desc, id desc);
alter table transcript_segment alter column search set statistics 1000;

call allow_lookup('transcript_segment');

-- Segments with these words, newest first. Common words are found soon among the newest segments;
-- what is not found enough there is rare, and looked for in the index of words. The planner alone
-- would walk through everything for a word that nobody said.
--
-- "@@" may leak what it compares, so under row-level security no index would be used; this function
-- of the owner names the organisation itself and returns ids alone. Whoever calls reads the rows
-- under row-level security, and names the interviews where only some are there for the reader.
create function search_transcripts(
    words text, only_in uuid[], of_interview uuid, since timestamptz, until timestamptz,
    before_time timestamptz, before_id uuid, most integer)
  returns setof uuid
  language plpgsql stable security definer rows 25
  set search_path = interview_platform, pg_temp
  set plan_cache_mode = force_custom_plan
  set max_parallel_workers_per_gather = 0
  as $$
declare
  organisation uuid := current_organisation();
  as_stems tsquery := websearch_to_tsquery('interview_platform.spoken'::regconfig, words);
  as_words tsquery := websearch_to_tsquery('interview_platform.as_written'::regconfig, words);
  found uuid[];
  reach integer := 3000;
begin
  -- What only says what must not be there would be answered with nearly everything.
  if querytree(as_stems) in ('', 'T') then
    as_stems := null;
  end if;
  if querytree(as_words) in ('', 'T') then
    as_words := null;
  end if;
  if organisation is null or as_stems is null and as_words is null then
    return;
  end if;
  loop
    found := array(
      select s.id from (
        select * from transcript_segment
        where organisation_id = organisation
          and (only_in is null or interview_id = any (only_in))
          and (of_interview is null or interview_id = of_interview)
          and (since is null or said_at >= since)
          and (until is null or said_at < until)
          and (before_time is null or (said_at, id) < (before_time, before_id))
        order by said_at desc, id desc limit reach) s
      where (s.stemmed and s.search @@ as_stems or not s.stemmed and s.search @@ as_words)
        and exists (select from response r
          where r.organisation_id = organisation and r.media_id = s.transcript_id)
      order by s.said_at desc, s.id desc limit most);
    -- A third of what is wanted so far: going on costs less than fetching all there is.
    exit when cardinality(found) >= most or cardinality(found) * 3 < most or reach > 3000;
    reach := 15000;
  end loop;
  if cardinality(found) < most then
    found := array(
      with rare as materialized (
        select s.id, s.said_at, s.transcript_id from transcript_segment s
        where (s.stemmed and s.search @@ as_stems or not s.stemmed and s.search @@ as_words)
          and s.organisation_id = organisation
          and (only_in is null or s.interview_id = any (only_in))
          and (of_interview is null or s.interview_id = of_interview)
          and (since is null or s.said_at >= since)
          and (until is null or s.said_at < until)
          and (before_time is null or (s.said_at, s.id) < (before_time, before_id)))
      select s.id from rare s
      where exists (select from response r
        where r.organisation_id = organisation and r.media_id = s.transcript_id)
      order by s.said_at desc, s.id desc limit most);
  end if;
  return query select unnest(found);
end
$$;

-- A segment with the words marked by two characters that no text keeps.
create function mark_words(words text, stemmed boolean, text text) returns text
  language sql stable
  set search_path = interview_platform, pg_temp
  return ts_headline(
    case when stemmed then 'interview_platform.spoken'::regconfig
      else 'interview_platform.as_written'::regconfig end,
    translate(text, U&'\E000\E001', ''),
    websearch_to_tsquery(
      case when stemmed then 'interview_platform.spoken'::regconfig
        else 'interview_platform.as_written'::regconfig end, words),
    U&'StartSel=\E000, StopSel=\E001, MaxFragments=1, MaxWords=45, MinWords=20, ShortWord=0');

revoke all on function search_transcripts(text, uuid[], uuid, timestamptz, timestamptz, timestamptz, uuid, integer)
  from public;
grant execute on function
  search_transcripts(text, uuid[], uuid, timestamptz, timestamptz, timestamptz, uuid, integer) to interview_app;

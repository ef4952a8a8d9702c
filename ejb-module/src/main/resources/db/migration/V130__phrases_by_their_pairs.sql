-- Searching for a phrase of two common words looked at every text that has both. Now a segment also
-- carries its neighbouring words as pairs, and a phrase is looked for by its pairs: "head of department" is
-- searched as 'head depart' besides. What stands between two words of a phrase has to be a word nobody
-- searches for (of, the), not any word.

-- The pairs of words that stand next to each other, in the order of the text, words that are not searched
-- for left out; none that an index could not hold.
create function neighbouring_words(words tsvector) returns text[]
  language sql immutable strict parallel safe
  return (
    select coalesce(array_agg(distinct pair), '{}') from (
      select lexeme || ' ' || lead(lexeme) over (order by position, lexeme) as pair
      from unnest(words) word cross join unnest(word.positions) position) pairs
    where octet_length(pair) between 1 and 500);

-- What a segment is found by.
create function words_of(text text, stemmed boolean) returns tsvector
  language plpgsql immutable strict parallel safe
  as $$
declare
  words tsvector := case when stemmed then to_tsvector('interview_platform.spoken'::regconfig, text)
    else to_tsvector('interview_platform.as_written'::regconfig, text) end;
begin
  return words || array_to_tsvector(interview_platform.neighbouring_words(words));
end
$$;

-- What somebody typed, with the pairs of each phrase in quotes. Where one of several is wanted, or something
-- is not, phrases are looked for as before.
create function words_to_find(configuration regconfig, typed text) returns tsquery
  language plpgsql immutable strict parallel safe
  set search_path = interview_platform, pg_catalog, pg_temp
  as $$
declare
  wanted tsquery := websearch_to_tsquery(configuration, typed);
  pair text;
begin
  if wanted::text ~ '[|!]' then
    return wanted;
  end if;
  for pair in
    select distinct neighbours
      from regexp_matches(typed, '"([^"]+)"', 'g') phrase,
        unnest(neighbouring_words(to_tsvector(configuration, phrase[1]))) neighbours
  loop
    wanted := wanted && ('''' || replace(replace(pair, '\', '\\'), '''', '''''') || '''')::tsquery;
  end loop;
  return wanted;
end
$$;
alter table transcript_segment drop column search;
alter table transcript_segment add column search tsvector not null
  generated always as (words_of(text, stemmed)) stored;
create index segment_words on transcript_segment using gin (search);
alter table transcript_segment alter column search set statistics 1000;

-- As before (V65), but for how the words are made a query, and that what is rare is put in order before it
-- is asked whether it is an answer that counts: so it is asked of no more than are wanted.
create or replace function search_transcripts(
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
  as_stems tsquery := words_to_find('interview_platform.spoken'::regconfig, words);
  as_words tsquery := words_to_find('interview_platform.as_written'::regconfig, words);
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
      select s.id from (select * from rare order by said_at desc, id desc) s
      where exists (select from response r
        where r.organisation_id = organisation and r.media_id = s.transcript_id)
      order by s.said_at desc, s.id desc limit most);
  end if;
  return query select unnest(found);
end
$$;

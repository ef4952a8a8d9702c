-- Fills organisations with made-up interviews, candidates and what they said. Runs as the owner, in
-- one transaction, in which row-level security does not bind the owner. Ids are made from numbers,
-- so that rows find each other without being looked up.

set local work_mem = '256MB';
set local synchronous_commit = off;
create schema seed;

do $$
declare
  name text;
begin
  foreach name in array array['organisation', 'app_user', 'interview', 'question', 'competency',
    'public_link', 'candidate_session', 'consent', 'media_asset', 'media_original', 'response',
    'response_analysis', 'transcript', 'transcript_segment', 'assessment', 'evidence', 'rating'] loop
    execute format('alter table %I no force row level security', name);
  end loop;
  -- What the trigger looks up for each row is known here.
  alter table transcript_segment disable trigger find_segment_by;
end
$$;

create function seed.id_of(seed text, kind text, number integer) returns uuid
  language sql immutable parallel safe
  return md5(seed || kind || number)::uuid;

create unlogged table seed.phrase as
  select kind, number, string_agg(word, ' ') || case when kind = 'en' then ' term' else ' слово' end
      || floor(power(random(), 3) * 20000)::integer as words
  from (values
    ('en', string_to_array('we built the team around one problem and learned how customers work every week before changing plans because quality matters more than speed when people trust each other I asked questions wrote tests measured results explained decisions reviewed numbers helped colleagues solved incidents improved releases planned budgets led meetings shared knowledge', ' ')),
    ('ru', string_to_array('мы построили команду вокруг одной задачи и узнали как клиенты работают каждую неделю прежде чем менять планы потому что качество важнее скорости когда люди доверяют друг другу я задавал вопросы писал тесты измерял результаты объяснял решения проверял цифры помогал коллегам решал проблемы улучшал выпуски', ' '))
  ) vocabulary (kind, words), generate_series(0, 3999) number,
    lateral (select words[1 + floor(random() * cardinality(words))::integer + 0 * number] as word
      from generate_series(1, 5)) picked
  group by kind, number;
create index on seed.phrase (kind, number);
analyze seed.phrase;

create function seed.fill(organisation uuid, author uuid, interviews integer) returns void
  language plpgsql
  as $$
declare
  seed text := organisation::text;
  sessions integer := interviews * 2;
  start timestamptz := date_trunc('second', now());
begin
  insert into interview (id, organisation_id, title, description, language, status, created_by,
      created_at, published_at, version)
    select seed.id_of(seed, 'interview', i), organisation,
      (array['Support engineer', 'Sales lead', 'Data analyst', 'Nurse', 'Инженер поддержки'])[1 + i % 5]
        || ', round ' || i, 'Tell us how you work.', case when i % 5 = 4 then 'ru' else 'en' end,
      'ACTIVE', author, start - i * interval '1 minute', start - i * interval '1 minute', 0
    from generate_series(1, interviews) i;
  insert into question (id, organisation_id, interview_id, position, text, kind, think_seconds,
      answer_seconds, retakes)
    select seed.id_of(seed, 'question', i * 5 + q), organisation,
      seed.id_of(seed, 'interview', i), q, 'Question ' || q + 1 || ': what did you do?', 'VIDEO',
      30, 120, 1
    from generate_series(1, interviews) i, generate_series(0, 4) q;
  insert into competency (id, organisation_id, interview_id, position, name, description, anchor_1,
      anchor_2, anchor_3, anchor_4, anchor_5)
    select seed.id_of(seed, 'competency', i), organisation, seed.id_of(seed, 'interview', i),
      0, 'Problem solving', 'Finds causes', 'None', 'Names it', 'Own steps', 'Steps and result',
      'Checked result'
    from generate_series(1, interviews) i;
  insert into public_link (id, organisation_id, interview_id, token_hash, created_at)
    select seed.id_of(seed, 'link', i), organisation, seed.id_of(seed, 'interview', i),
      md5(seed || 'link' || i) || md5(seed || i), start
    from generate_series(1, interviews) i;

  -- Two candidates an interview; those of a twentieth of the interviews all came to the newest one.
  create unlogged table seed.visit as
    select s, case when s % 20 = 0 then 1 else s / 2 + 1 end as i from generate_series(0, sessions - 1) s;
  insert into candidate_session (id, organisation_id, interview_id, public_link_id, candidate_name,
      candidate_email, language, token_hash, status, started_at, submitted_at, concluded_at, version)
    select seed.id_of(seed, 'session', s), organisation, seed.id_of(seed, 'interview', i),
      seed.id_of(seed, 'link', i), 'Candidate ' || s, 'candidate-' || s || '@example.org', 'en',
      md5(seed || 'session' || s) || md5(seed || s), 'CONCLUDED', start - s * interval '30 seconds',
      start - s * interval '30 seconds' + interval '20 minutes',
      start - s * interval '30 seconds' + interval '25 minutes', 0
    from seed.visit;
  insert into consent (id, organisation_id, session_id, purpose, granted, text_version, given_at)
    select gen_random_uuid(), organisation, seed.id_of(seed, 'session', s), purpose, true, '1',
      start - s * interval '30 seconds'
    from seed.visit, unnest(array['RECORDING', 'AI_ANALYSIS']) purpose;

  create unlogged table seed.said as
    select s * 5 + q as r, s, i, q, seed.id_of(seed, 'media', s * 5 + q) as media,
      start - s * interval '30 seconds' + (q + 15) * interval '1 minute' as at,
      case when i % 5 = 4 then 'ru' else 'en' end as language,
      floor(random() * 4000)::integer as a, floor(random() * 4000)::integer as b,
      floor(random() * 4000)::integer as c, floor(random() * 4000)::integer as d
    from seed.visit, generate_series(0, 4) q;
  insert into media_asset (id, organisation_id, state, content_type, size_bytes, sha256,
      duration_millis, width, height, audio_key, playable_key, playable_content_type, thumbnail_key,
      created_at, changed_at, version)
    select media, organisation, 'READY', 'video/webm',
      4000000, md5(media::text) || md5(s::text), 60000, 1280, 720,
      organisation || '/media/' || media || '/audio.wav', organisation || '/media/' || media || '/playable.mp4',
      'video/mp4', organisation || '/media/' || media || '/thumbnail.jpg', at, at, 0
    from seed.said;
  insert into media_original (id, organisation_id, media_id, segment, state, content_type, object_key,
      size_bytes, sha256, place, signed_links, created_at, changed_at, version)
    select media, organisation, media, 0, 'STORED', 'video/webm',
      organisation || '/media/' || media || '/original.webm', 4000000, md5(media::text) || md5(s::text),
      0, 0, at, at, 0
    from seed.said;
  insert into response (id, organisation_id, session_id, question_id, media_id, attempt, received_at, version)
    select seed.id_of(seed, 'response', r), organisation, seed.id_of(seed, 'session', s),
      seed.id_of(seed, 'question', i * 5 + q), media, 1, at, 0
    from seed.said;
  insert into response_analysis (id, organisation_id, session_id, status, words_per_minute, pause_count,
      longest_pause_millis, filler_count, changed_at, version, scoring)
    select media, organisation, seed.id_of(seed, 'session', s), 'COMPLETED', 130, 4, 1800, 3, at, 0,
      case when i = 1 then 'SCORED' else 'EVIDENCE_ONLY' end
    from seed.said;
  insert into transcript (id, organisation_id, engine, language, confidence, quality, created_at)
    select media, organisation, 'seed', language, -0.1, 'GOOD', at from seed.said;
  insert into transcript_segment (id, organisation_id, transcript_id, ordinal, start_millis, end_millis,
      text, words, interview_id, said_at, stemmed)
    select gen_random_uuid(), organisation, media, 0, 500, 12500, spoken.text,
      coalesce((select json_agg(json_build_object('text', word, 'startMillis', 500 + n * 400,
          'endMillis', 800 + n * 400) order by n)
        from unnest(string_to_array(spoken.text, ' ')) with ordinality w (word, n) where i <= 100)::text, '[]'),
      seed.id_of(seed, 'interview', i), at, true
    from seed.said join seed.phrase p1 on p1.kind = language and p1.number = a
      join seed.phrase p2 on p2.kind = language and p2.number = b
      join seed.phrase p3 on p3.kind = language and p3.number = c
      join seed.phrase p4 on p4.kind = language and p4.number = d,
      lateral (select p1.words || ' ' || p2.words || ' ' || p3.words || ' ' || p4.words as text) spoken;

  -- The newest interview, and some more, were scored and rated.
  insert into assessment (id, organisation_id, media_id, competency_id, mode, engine, created_at, outcome,
      level, lowest, highest, rationale, missing, prompt_hash)
    select seed.id_of(seed, 'assessment', r), organisation, media, seed.id_of(seed, 'competency', i),
      'SCORED', 'seed', at, 'LEVEL', 1 + r % 5, 1 + r % 5, 1 + r % 5, 'Why', '', 'seed'
    from seed.said where i <= 100;
  insert into evidence (id, organisation_id, assessment_id, rank, segment_ordinal, quote, start_millis, end_millis)
    select gen_random_uuid(), organisation, seed.id_of(seed, 'assessment', r), 1, 0, p.words, 900, 2900
    from seed.said join seed.phrase p on p.kind = language and p.number = a where i <= 100;
  insert into rating (id, organisation_id, session_id, competency_id, reviewer_id, reviewer_name, level,
      note, blind, given_at)
    select gen_random_uuid(), organisation, seed.id_of(seed, 'session', s), seed.id_of(seed, 'competency', i),
      author, 'Seed', 1 + s % 5, '', true, start
    from seed.visit where i <= 100 and s % 40 <> 0;
  drop table seed.visit, seed.said;
end
$$;

insert into organisation (id, organisation_id, name, created_at)
  select id, id, 'Beside ' || number, now()
  from generate_series(1, 2) number, lateral (select md5('beside' || number)::uuid as id) made;
insert into app_user (id, organisation_id, email, display_name, password_hash, roles, created_at)
  select gen_random_uuid(), id, 'beside@' || id || '.example', 'Beside', 'none', 'ADMIN', now()
  from organisation where name like 'Beside %';

select seed.fill(organisation_id, id, current_setting('seed.interviews')::integer)
  from app_user where email = current_setting('seed.email');
select seed.fill(organisation_id, id, greatest(20, current_setting('seed.interviews')::integer / 20))
  from app_user where email like 'beside@%';

do $$
declare
  name text;
begin
  foreach name in array array['organisation', 'app_user', 'interview', 'question', 'competency',
    'public_link', 'candidate_session', 'consent', 'media_asset', 'media_original', 'response',
    'response_analysis', 'transcript', 'transcript_segment', 'assessment', 'evidence', 'rating'] loop
    execute format('alter table %I force row level security', name);
  end loop;
  alter table transcript_segment enable trigger find_segment_by;
end
$$;

drop schema seed cascade;

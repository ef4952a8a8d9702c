-- The four database roles of interview-platform, their schemas and what each may reach.
-- Safe to run again: it creates what is missing and sets the passwords given.
--
-- Run it once as a superuser, connected to the application's (empty) database, before the first
-- start. Tables are made later by the migrations, which run as interview_owner and grant each
-- table's rights themselves.
--
--   createdb interview_platform
--   psql -d interview_platform -v ON_ERROR_STOP=1 \
--     -v owner_password=... -v app_password=... -v relay_password=... -v batch_password=... \
--     -f roles.sql
--
-- interview_owner  owns the schema interview_platform; used by the migrations only.
-- interview_app    what the application works as; owns nothing, so row-level security binds it.
-- interview_relay  moves outbox entries and job requests of every organisation; sees nothing else.
-- interview_batch  owns the schema jbatch, Jakarta Batch's own job repository.
--
-- local-stack runs this same text; it knows psql's :'variable' form but no other psql command.

DO $$
DECLARE
  role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['interview_owner', 'interview_app', 'interview_relay', 'interview_batch'] LOOP
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = role_name) THEN
      EXECUTE format('CREATE ROLE %I', role_name);
    END IF;
    EXECUTE format(
      'ALTER ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', role_name);
  END LOOP;
END
$$;

ALTER ROLE interview_owner PASSWORD :'owner_password';
ALTER ROLE interview_app PASSWORD :'app_password';
ALTER ROLE interview_relay PASSWORD :'relay_password';
ALTER ROLE interview_batch PASSWORD :'batch_password';

ALTER ROLE interview_owner SET search_path = interview_platform;
ALTER ROLE interview_app SET search_path = interview_platform;
ALTER ROLE interview_relay SET search_path = interview_platform;
ALTER ROLE interview_batch SET search_path = jbatch;

DO $$
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format(
    'GRANT CONNECT ON DATABASE %I TO interview_owner, interview_app, interview_relay, interview_batch',
    current_database());
  EXECUTE format('GRANT CREATE ON DATABASE %I TO interview_owner', current_database());
END
$$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;

CREATE SCHEMA IF NOT EXISTS interview_platform;
ALTER SCHEMA interview_platform OWNER TO interview_owner;
GRANT USAGE ON SCHEMA interview_platform TO interview_app, interview_relay;

CREATE SCHEMA IF NOT EXISTS jbatch;
ALTER SCHEMA jbatch OWNER TO interview_batch;

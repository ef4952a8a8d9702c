-- The role that backups are made as: it reads every row of every organisation and changes none.
-- Wanted only where `java -jar backup.jar create` is used; see docs/backups.md. Run it as a
-- superuser, connected to the application's database. Safe to run again.
--
--   psql -d interview_platform -v ON_ERROR_STOP=1 -v backup_password=... -f backup-role.sql

DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'interview_backup') THEN
    CREATE ROLE interview_backup;
  END IF;
  ALTER ROLE interview_backup LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION BYPASSRLS;
  ALTER ROLE interview_backup SET default_transaction_read_only = on;
  GRANT pg_read_all_data TO interview_backup;
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO interview_backup', current_database());
END
$$;

ALTER ROLE interview_backup PASSWORD :'backup_password';

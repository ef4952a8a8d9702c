create role interview_owner login password 'owner';
create role interview_app login password 'app';
create role interview_relay login password 'relay';
create role interview_batch login password 'batch';
create schema interview_platform authorization interview_owner;
create schema jbatch authorization interview_batch;

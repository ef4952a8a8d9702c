-- What was measured over ratings is good until there is a newer one.
create index rating_newest on rating (organisation_id, number desc);

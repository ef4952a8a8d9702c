-- Mails are written in the language of who reads them, and say what their link opens. A link that
-- is a secret is stored as what it leads to, and written out when the mail is sent.

alter table notification add column language text not null default 'en';
alter table notification add column action text not null default 'Open in the console';
alter table notification alter column language drop default;
alter table notification alter column action drop default;

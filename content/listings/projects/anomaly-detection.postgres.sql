-- region tables
create table fraud_case (
    case_id   bigint generated always as identity primary key,
    card      text        not null,
    opened_at timestamptz not null default now(),
    closed_at timestamptz
);
create unique index one_open_case on fraud_case (card) where closed_at is null;
create table fraud_alert (
    alert_id     text primary key,
    case_id      bigint not null references fraud_case,
    rule_id      text   not null,
    rule_version int    not null
);
-- endregion tables

-- region receive
-- one transaction for each alert that arrives, however often it arrives
insert into fraud_case (card)
select 'card-7' where not exists (select from fraud_alert where alert_id = 'probe/card-7/p41')
on conflict (card) where closed_at is null do nothing;

insert into fraud_alert (alert_id, case_id, rule_id, rule_version)
select 'probe/card-7/p41', case_id, 'probe', 1
  from fraud_case where card = 'card-7' and closed_at is null
on conflict (alert_id) do nothing;
-- a message to a person, by an outbox row, only if the first statement inserted a row
-- nothing inserted and the alert not there either: the case was closed in between, so run both again
-- endregion receive

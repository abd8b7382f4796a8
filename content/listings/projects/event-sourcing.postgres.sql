-- region store
create table es.event (
    event_id       uuid        primary key default gen_random_uuid(),
    stream_type    text        not null,
    stream_id      text        not null,
    version        int         not null check (version > 0),
    type           text        not null,
    schema_version int         not null,
    payload        jsonb       not null,
    caused_by      text        not null,          -- id of the command
    recorded_at    timestamptz not null default clock_timestamp(),
    unique (stream_id, version)
);
create table es.command (command_id text primary key);  -- a retried command is carried out once

create role es_app login;
grant usage on schema es to es_app;
grant select, insert on es.event, es.command to es_app;   -- no update, no delete: history is append-only
create publication es_events for table es.event;
-- endregion store

-- region snapshot
create table es.snapshot (
    stream_id    text  not null,
    fold_version int   not null,                  -- raised when the fold changes: old rows are ignored
    version      int   not null,
    state        jsonb not null,
    primary key (stream_id, fold_version)
);
grant select, insert, update on es.snapshot to es_app;
-- endregion snapshot

-- region read-model
create table balance.account (
    account_id text   primary key,
    version    int    not null,                   -- of the last event applied
    balance    bigint not null
);
-- endregion read-model

-- region reconcile
-- in the event store
select stream_id, max(version) as version,
       sum(case type when 'Deposited' then (payload ->> 'amount')::numeric
                     when 'Withdrawn' then -(payload ->> 'amount')::numeric
                     else 0 end)::bigint as balance
  from es.event
 where stream_type = 'account'
 group by stream_id
 order by stream_id;
-- in the read model
select account_id, version, balance from balance.account order by account_id;
-- must return no row: versions without a hole
select stream_id from es.event group by stream_id having max(version) <> count(*);
-- endregion reconcile

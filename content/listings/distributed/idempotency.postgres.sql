-- region table
create table idempotency (
    client_id    text        not null,
    key          text        not null,
    fingerprint  bytea       not null,
    state        text        not null default 'started' check (state in ('started', 'done')),
    status_code  int,
    body         jsonb,
    created_at   timestamptz not null default now(),
    primary key (client_id, key)
);
-- endregion table

-- region request
-- transaction 1: claim the key
insert into idempotency (client_id, key, fingerprint)
values ('app-7', '8e03978e', sha256('transfer|A|B|70000'))
on conflict do nothing;
-- 1 row: ours, go on. 0 rows: read the row and answer from it
select state, fingerprint, status_code, body
  from idempotency where client_id = 'app-7' and key = '8e03978e';
-- another fingerprint: 422. state 'started': 409, ask again later. state 'done': the stored answer

-- transaction 2: effect and answer commit together
update idempotency
   set state = 'done', status_code = 201, body = '{"transfer": "T-1001"}'
 where client_id = 'app-7' and key = '8e03978e' and state = 'started';
-- endregion request

-- region tables
create schema settle;
create table settle.slot (
    slot  int    primary key,                  -- hash of the account, 0 to 63
    site  text   not null check (site in ('A', 'B', 'none')),
    epoch bigint not null                      -- raised at every change of owner
);
create table settle.applied (
    transfer_id text        primary key,       -- the last wall against doubles
    slot        int         not null,
    epoch       bigint      not null,
    amount      bigint      not null,
    applied_at  timestamptz not null default now()
);
create table settle.late (
    transfer_id text   primary key,            -- sent under an old epoch: a person decides
    slot        int    not null,
    epoch       bigint not null,
    amount      bigint not null,
    decision    text
);
insert into settle.slot select n, case when n % 2 = 0 then 'A' else 'B' end, 1 from generate_series(0, 63) n;
-- endregion tables

-- region move
-- freeze: no new records; what A wrote before is still taken while B drains A.pay
update settle.slot set site = 'none', epoch = epoch + 1 where site = 'A';
-- open at B after the drain: from now on anything older is late
update settle.slot set site = 'B', epoch = epoch + 1 where site = 'none';
-- endregion move

-- region count
-- sent.csv is loaded as settle.sent (transfer_id, acked)
select count(*) filter (where s.acked and a.transfer_id is null and l.transfer_id is null) as lost,
       count(*) filter (where l.transfer_id is not null and a.transfer_id is null)          as late,
       count(*) filter (where not s.acked and a.transfer_id is not null)                   as unknown_but_done
  from settle.sent s
  left join settle.applied a using (transfer_id)
  left join settle.late l using (transfer_id);
-- must return no row
select transfer_id from settle.applied a where not exists (select from settle.sent s where s.transfer_id = a.transfer_id);
-- endregion count

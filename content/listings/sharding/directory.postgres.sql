-- region directory
create table shard_directory (
    tenant_id   text   primary key,
    shard       text   not null,
    version     bigint not null default 1,
    state       text   not null default 'active' check (state in ('active', 'frozen'))
);
insert into shard_directory (tenant_id, shard) values ('t-42', 'shard-3');
-- cut over: freeze, let the copy catch up, then move the pointer once
update shard_directory set state = 'frozen' where tenant_id = 't-42' and shard = 'shard-3';
update shard_directory
   set shard = 'shard-9', version = version + 1, state = 'active'
 where tenant_id = 't-42' and version = 1 and state = 'frozen';
-- every shard keeps the version it serves and refuses a request that carries an older one
-- endregion directory

-- region ledger
create table ledger_entry (
    entry_id     bigint generated always as identity primary key,
    transfer_id  text   not null,
    kind         text   not null check (kind in ('posting', 'reversal')),
    account_id   text   not null,
    amount       bigint not null check (amount <> 0),   -- debit positive, credit negative
    reverses     text,
    unique (transfer_id, account_id)
);
-- one transfer: two rows that sum to zero
insert into ledger_entry (transfer_id, kind, account_id, amount)
values ('T-1001', 'posting', 'A', -70000), ('T-1001', 'posting', 'B', 70000);
-- a mistake is answered with new rows, never with update or delete
insert into ledger_entry (transfer_id, kind, account_id, amount, reverses)
select 'T-1001-R', 'reversal', account_id, -amount, transfer_id
  from ledger_entry where transfer_id = 'T-1001';
-- must return no row
select transfer_id from ledger_entry group by transfer_id having sum(amount) <> 0;
-- endregion ledger

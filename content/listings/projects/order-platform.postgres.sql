-- region tables
create table orders (
    order_id    text primary key,
    request_key text        not null,
    customer_id bigint      not null,
    sku         text        not null,
    quantity    int         not null check (quantity > 0),
    amount      bigint      not null check (amount > 0),
    state       text        not null,
    version     bigint      not null default 1,
    changed_at  timestamptz not null default now(),
    unique (customer_id, request_key)
);
create table reservation (
    order_id text primary key,
    sku      text not null,
    quantity int  not null,
    state    text not null check (state in ('HELD', 'REFUSED', 'RELEASED', 'CONFIRMED'))
);
create table item (sku text primary key, available int not null check (available >= 0));
create table payment (
    order_id text primary key,
    charged  bigint not null default 0,
    refunded bigint not null default 0 check (refunded <= charged)
);
-- endregion tables

-- region messages
create table outbox (
    id            uuid primary key,
    aggregatetype text  not null,
    aggregateid   text  not null,
    type          text  not null,
    payload       jsonb not null,
    created_at    timestamptz not null default now()
);
create table inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
-- endregion messages

-- region view
create table order_view (
    order_id text primary key,
    state    text   not null,
    version  bigint not null,
    amount   bigint not null
);
insert into order_view (order_id, state, version, amount) values ('1001', 'CONFIRMING', 3, 42000)
on conflict (order_id) do update
   set state = excluded.state, version = excluded.version, amount = excluded.amount
 where order_view.version < excluded.version;   -- an older event changes nothing
-- endregion view

-- region reconcile
-- rows here are incidents: money without goods, goods without money, no order behind either, or nobody moving
select order_id, o.state, coalesce(p.charged - p.refunded, 0) as kept, r.state as stock
  from orders o
  full join payment p using (order_id)
  full join reservation r using (order_id)
 where (o.changed_at < now() - interval '10 minutes') is not false
   and (case o.state
         when 'DONE'      then coalesce(p.charged - p.refunded, 0) = o.amount and r.state = 'CONFIRMED'
         when 'CANCELLED' then coalesce(p.charged - p.refunded, 0) = 0 and r.state = 'RELEASED'
         when 'REJECTED'  then coalesce(p.charged, 0) = 0 and r.state = 'REFUSED'
         else false
       end) is not true;                       -- a missing row makes null, and "not null" would hide it
-- endregion reconcile

-- region conservation
-- before the load begins; what earlier runs bound is counted in
create table item_before as
select i.sku, i.available + coalesce(sum(r.quantity) filter (where r.state in ('HELD', 'CONFIRMED')), 0) as quantity
  from item i left join reservation r using (sku)
 group by i.sku;
-- after it, must be empty: what was there = what is there + what is held or gone
select sku, b.quantity as before, i.available,
       coalesce(sum(r.quantity) filter (where r.state in ('HELD', 'CONFIRMED')), 0) as bound
  from item_before b
  full join item i using (sku)
  left join reservation r using (sku)
 group by sku, b.quantity, i.available
having b.quantity is distinct from i.available
     + coalesce(sum(r.quantity) filter (where r.state in ('HELD', 'CONFIRMED')), 0);
-- endregion conservation

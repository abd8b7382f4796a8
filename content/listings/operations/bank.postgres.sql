-- region tables
CREATE SCHEMA bank;
CREATE TABLE bank.merchant (
  merchant_id int PRIMARY KEY, name text NOT NULL, category text NOT NULL);
CREATE TABLE bank.payment (
  pay_id bigint PRIMARY KEY, merchant_id int NOT NULL REFERENCES bank.merchant,
  amount numeric(18, 2) NOT NULL, status text NOT NULL,
  paid_at timestamptz NOT NULL DEFAULT now());
INSERT INTO bank.merchant
SELECT i, 'm' || i, (ARRAY['food', 'fuel', 'books'])[1 + i % 3] FROM generate_series(0, 19) AS i;
-- endregion tables

-- region load
INSERT INTO bank.payment (pay_id, merchant_id, amount, status)
SELECT coalesce((SELECT max(pay_id) FROM bank.payment), 0) + i, i % 20, 1 + i % 900, 'OK'
FROM generate_series(1, 50) AS i;
-- endregion load

-- region control
-- what the source says about every closed minute: the control total
SELECT date_trunc('minute', paid_at) AS minute, count(*) AS n, sum(amount) AS total,
       sum(('x' || left(md5(pay_id || '|' || (amount * 100)::bigint), 8))::bit(32)::bigint) AS fingerprint
FROM bank.payment
WHERE paid_at < date_trunc('minute', now()) - interval '1 minute'
GROUP BY 1 ORDER BY 1;
-- endregion control

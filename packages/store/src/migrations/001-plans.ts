import { type Kysely, sql } from 'kysely';

/** Plans, their revisions, and what one transaction of a save writes. */
export async function plans(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...tables, ...guards]) await sql.raw(statement).execute(db);
}

const tables = [
  `create table plan (
    id text primary key,
    position integer generated always as identity unique,
    kind text not null check (kind in ('review', 'plan', 'both')),
    review_key text,
    plan_key text,
    title text not null,
    public boolean not null default false,
    head text not null,
    settings_changed_at text
  )`,
  'create index plan_review_key on plan (review_key)',
  `create table revision (
    id text primary key,
    plan text not null references plan,
    number integer not null,
    parent text references revision,
    author text not null,
    message text not null,
    created_at timestamptz not null,
    unique (plan, number)
  )`,
  // a head and its revision come into being together
  `alter table plan add constraint plan_head foreign key (head) references revision
    deferrable initially deferred`,
  'create table content (hash text primary key, text text not null)',
  `create table revision_file (
    revision text not null references revision,
    path text not null,
    hash text not null references content,
    primary key (revision, path)
  )`,
  `create table revision_pin (
    revision text not null references revision,
    review_key text not null,
    pinned_plan text not null references plan,
    pinned_revision text not null references revision,
    primary key (revision, review_key)
  )`,
  `create table idempotency (
    actor text not null,
    key text not null,
    request_hash text not null,
    answer jsonb,
    created_at timestamptz not null,
    primary key (actor, key)
  )`,
  `create table outbox (
    id bigint generated always as identity primary key,
    transaction xid8 not null default pg_current_xact_id(),
    topic text not null,
    plan text not null references plan,
    revision text not null references revision deferrable initially deferred,
    created_at timestamptz not null
  )`,
  `create table audit (
    plan text not null references plan,
    number integer not null,
    at timestamptz not null,
    actor text not null,
    action text not null,
    revision text not null,
    previous text not null,
    hash text not null,
    primary key (plan, number)
  )`,
  `create table statistic (
    plan text not null references plan,
    revision text not null references revision,
    by text not null,
    unit text not null,
    result jsonb not null,
    computed_at timestamptz not null,
    primary key (revision, by, unit)
  )`,
];

const appendOnly = ['revision', 'content', 'revision_file', 'revision_pin', 'audit'];

const guards = [
  `create function refuse_change() returns trigger language plpgsql as $$
    begin raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege'; end $$`,
  ...appendOnly.map(
    (table) => `create trigger append_only before update or delete or truncate on ${table}
      for each statement execute function refuse_change()`,
  ),
];

"""Windows of one PostgreSQL server through which a login could count what it may not read. Each must be shut.

Two cannot be shut and are documented in docs/decisions instead of counted: the write counter in a row's own ``xmin``
(a server of its own per zone shuts it), and ``EXPLAIN ANALYZE``, which tells how many rows of a table *of the same zone*
a row policy passed over.
"""

from korpu.launch.firewall.cells import Finding, Seat

VIEWS = (
    "pg_stat_activity", "pg_stat_database", "pg_stat_all_tables", "pg_stat_user_tables", "pg_statio_user_tables", "pg_stats",
    "pg_locks", "pg_roles", "pg_settings", "pg_stat_wal", "pg_stat_io", "pg_prepared_xacts", "pg_stat_replication", "pg_authid",
    "pg_statistic", "pg_largeobject",
)  # fmt: skip
CALLS = (
    "pg_current_wal_lsn()", "pg_current_wal_insert_lsn()", "pg_current_snapshot()", "pg_current_xact_id()", "txid_current()",
    "pg_database_size(current_database())", "pg_sleep(0)", "pg_advisory_lock(1)", "lo_create(0)", "pg_notify('a', 'b')",
    "pg_export_snapshot()", "pg_read_file('postgresql.conf')", "pg_ls_dir('.')", "pg_stat_get_db_xact_commit(1)",
)  # fmt: skip
ACTS = (
    "set role postgres", "set session authorization postgres", "create table public.mine (a int)", "create temp table mine (a int)",
    "create schema mine", "create function pg_temp.f() returns int language sql as 'select 1'", "create extension dblink",
    "copy (select 1) to program 'true'", "alter role current_user superuser", "select lo_import('/etc/hostname')",
    "alter system set fsync = off", "vacuum",
)  # fmt: skip
QUEUE = {("permits", "worker"): {"pg_notify('a', 'b')"}}
"""The queue's wake-up is the worker's."""


def probes(seat: Seat) -> list[Finding]:
    """Every window and every act that no login may use, tried once a login."""
    tries = [(f"view {name}", f"select count(*) from pg_catalog.{name}") for name in VIEWS]  # noqa: S608
    tries += [
        (f"call {call}", f"select {call}") for call in CALLS if call not in QUEUE.get((seat.zone, seat.door), set())
    ]
    tries += [(act, act) for act in ACTS]
    tries += [("row counts of the planner", "select reltuples from pg_class limit 1")]
    tries += [("size of a table", f"select pg_relation_size('public.\"{seat.table.name}\"')")]
    return [_probe(seat, name, statement) for name, statement in tries]


def _probe(seat: Seat, name: str, statement: str) -> Finding:
    _, state, _ = seat.run(statement)
    return Finding(seat.zone, seat.door, "-", name, seat.context, False, "fine" if state else "oracle")

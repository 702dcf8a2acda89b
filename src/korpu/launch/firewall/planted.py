# ruff: noqa: S608 — statements of an administrator, from constants
"""Mistakes planted one at a time: a matrix that does not find each of them is worth nothing.

A plant is SQL for the administrator of a zone, and SQL that takes it back. Policies and grants are healed by generating again.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class At:
    """A login, and the table at which it must see a mistake."""

    door: str
    table: str


@dataclass(frozen=True)
class Plant:
    """A mistake: what it is, in which zone, who must see it, how it is made and unmade.

    ``seen``: None where no cell can: a database that opens to a login it should not, or the catalogue's own words.
    """

    name: str
    zone: str
    seen: At | None
    make: str
    unmake: str


APPLICATIONS = "applications_application"
PLANTS = (
    Plant(
        "a stray policy",
        "permits",
        At("portal", "applications_application"),
        f"create policy stray on {APPLICATIONS} to portal_in_permits using (true)",
        f"drop policy stray on {APPLICATIONS}",
    ),
    Plant(
        "a view that shows rows around row security",
        "permits",
        At("portal", "v_report"),
        f"create view v_report as select * from {APPLICATIONS}; alter table {APPLICATIONS} no force row level security; "
        "grant select on v_report to portal_in_permits",
        f"drop view v_report; alter table {APPLICATIONS} force row level security",
    ),
    Plant(
        "one column granted too many",
        "permits",
        At("keyring", "store_outbox"),
        "grant select (body) on store_outbox to keyring_in_permits",
        "revoke select (body) on store_outbox from keyring_in_permits",
    ),
    Plant(
        "row security switched off",
        "permits",
        At("portal", "cases_event"),
        "alter table cases_event disable row level security",
        "alter table cases_event enable row level security",
    ),
    Plant(
        "everyone may connect",
        "permits",
        None,
        "grant connect on database {db} to public",
        "revoke connect on database {db} from public",
    ),
    Plant(
        "a pseudonym accepted as a key",
        "permits",
        At("portal", "applications_application"),
        f"create policy stray on {APPLICATIONS} for select to portal_in_permits using (person = current_setting('app.keys', true))",
        f"drop policy stray on {APPLICATIONS}",
    ),
    Plant(
        "a login made member of another",
        "permits",
        At("portal", "account_emailaddress"),
        "grant casework_in_permits to portal_in_permits with inherit true",
        "revoke casework_in_permits from portal_in_permits",
    ),
    Plant(
        "truncate granted",
        "permits",
        At("portal", "applications_draft"),
        "grant truncate on applications_draft to portal_in_permits",
        "revoke truncate on applications_draft from portal_in_permits",
    ),
    Plant(
        "a grant forgotten",
        "permits",
        At("casework", "cases_casenow"),
        "revoke select on cases_casenow from casework_in_permits",
        "grant select on cases_casenow to casework_in_permits",
    ),
    Plant(
        "an id that may be chosen",
        "permits",
        At("portal", "applications_application"),
        f"alter table {APPLICATIONS} drop constraint {APPLICATIONS}_honest_id",
        f"alter table {APPLICATIONS} add constraint {APPLICATIONS}_honest_id check "
        "(id = encode(substring(sha256(decode(filer, 'hex') || salt) for 16), 'hex')::uuid)",
    ),
    Plant(
        "a plain foreign key",
        "permits",
        At("portal", "cases_event"),
        "alter table cases_event drop constraint cases_event_of_one_case; "
        f"alter table cases_event add constraint plain foreign key (application_id) references {APPLICATIONS} (id) not valid",
        "alter table cases_event drop constraint plain; alter table cases_event add constraint cases_event_of_one_case "
        f"foreign key (application_id, person, filer, office) references {APPLICATIONS} (id, person, filer, office) not valid",
    ),
    Plant(
        "a function with its owner's rights",
        "permits",
        None,
        f"create function peek() returns bigint language sql security definer as 'select count(*) from {APPLICATIONS}'; "
        f"alter table {APPLICATIONS} no force row level security",
        f"drop function peek(); alter table {APPLICATIONS} force row level security",
    ),
    Plant(
        "the planner's counts readable",
        "ledger",
        At("portal", "ledger_letter"),
        "grant select (reltuples) on pg_catalog.pg_class to public",
        "revoke select (reltuples) on pg_catalog.pg_class from public",
    ),
    Plant(
        "an officer's word spoken at the portal",
        "permits",
        At("portal", "cases_event"),
        "create policy stray on cases_event for insert to portal_in_permits with check (true)",
        "drop policy stray on cases_event",
    ),
    Plant(
        "a decided case that its person may move",
        "permits",
        At("portal", "cases_casenow"),
        "create policy stray on cases_casenow for update to portal_in_permits using (false) with check (true)",
        "drop policy stray on cases_casenow",
    ),
    Plant(
        "rows removed before their time",
        "permits",
        At("worker", "store_outbox"),
        "create policy stray on store_outbox for delete to worker_in_permits using (true)",
        "drop policy stray on store_outbox",
    ),
    Plant(
        "a carried leaf that may be moved",
        "permits",
        At("sequencer", "audit_pendingleaf"),
        "create policy stray on audit_pendingleaf for update to sequencer_in_permits using (true)",
        "drop policy stray on audit_pendingleaf",
    ),
    Plant(
        "a search that leaves its office",
        "permits",
        At("casework", "applications_searchentry"),
        "create policy stray on applications_searchentry for select to casework_in_permits "
        "using (tokens @@ nullif(current_setting('app.sought', true), '')::tsquery)",
        "drop policy stray on applications_searchentry",
    ),
    Plant(
        "a search for everybody whom it does not name",
        "permits",
        At("casework", "applications_blindentry"),
        "create policy stray on applications_blindentry for select to casework_in_permits "
        "using (tokens @@ nullif(translate(current_setting('app.named', true), ':*<', ''), '')::tsquery)",
        "drop policy stray on applications_blindentry",
    ),
    Plant(
        "a login that bypasses row security",
        "permits",
        At("portal", "applications_application"),
        "alter role portal_in_permits bypassrls",
        "alter role portal_in_permits nobypassrls",
    ),
    Plant(
        "a desk told in advance",
        "permits",
        At("casework", "applications_application"),
        "alter role casework_in_permits in database {db} set app.office = 'baku'",
        "alter role casework_in_permits in database {db} reset app.office",
    ),
    Plant(
        "a table that belongs to a door",
        "permits",
        At("worker", "store_once"),
        "alter table store_once owner to worker_in_permits",
        "alter table store_once owner to build_permits",
    ),
    Plant(
        "overseers who may enter the zone of cases",
        "permits",
        None,
        "grant connect on database {db} to oversight_in_oversight",
        "revoke connect on database {db} from oversight_in_oversight",
    ),
    Plant(
        "a kept draft that may be written anew",
        "oversight",
        At("oversight", "drafts_version"),
        "grant update (text) on drafts_version to oversight_in_oversight; "
        "create policy stray on drafts_version for update to oversight_in_oversight using (true)",
        "drop policy stray on drafts_version; revoke update (text) on drafts_version from oversight_in_oversight",
    ),
    Plant(
        "an answer given by whoever asks",
        "oversight",
        At("oversight", "drafts_run"),
        "create policy stray on drafts_run for insert to oversight_in_oversight with check (true)",
        "drop policy stray on drafts_run",
    ),
    Plant(
        "second factors readable at the reckoner",
        "oversight",
        At("reckoner", "mfa_authenticator"),
        "grant select on mfa_authenticator to reckoner_in_oversight; "
        "create policy stray on mfa_authenticator for select to reckoner_in_oversight using (true)",
        "drop policy stray on mfa_authenticator; revoke select on mfa_authenticator from reckoner_in_oversight",
    ),
    Plant(
        "second factors readable at the portal",
        "portal",
        At("portal", "subjects_subject"),
        "grant select (factor_mac) on subjects_subject to portal_in_portal",
        "revoke select (factor_mac) on subjects_subject from portal_in_portal",
    ),
)

"""``./korpu release``"""

import argparse

from korpu.launch import presence
from korpu.launch.cluster import Cluster
from korpu.launch.console import CannotGoOn, say
from korpu.launch.install import install
from korpu.launch.places import Places, standard_places
from korpu.ui.catalogues import compile_all


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--state", metavar="DIR", help="which installation (default: this checkout's own)")


def run(args: argparse.Namespace) -> int:
    """Exit 0: key files, words, tables, policies, editions and static files are those of this checkout."""
    places = standard_places(args.state)
    cluster = _server_of(places)
    with presence.alone(places):
        cluster.refuse_if_not_durable()
        compile_all()
        install(places, cluster, say)
    say("this release is in force")
    return 0


def _server_of(places: Places) -> Cluster:
    """The running database server of an installation. Raises `CannotGoOn` where none lets its administrator in."""
    cluster = Cluster(places)
    if not (cluster.password_file.exists() and cluster.answers()):
        raise CannotGoOn(
            f"no PostgreSQL at {places.sockets} lets its administrator in with the password in {cluster.password_file}: "
            "deploy/README.md says how to set one up; ./korpu start brings its own"
        )
    return cluster

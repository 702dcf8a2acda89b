"""The impact of a draft on many people, run by the environment of peers, which has Numba: reads one JSON object, answers with one.

In memory: invented people, two laws, all groups, in one pass; wall milliseconds once people are read. Out of core: the same
people in an uncompressed Arrow file, mapped and read as often as it takes to be so many; wall seconds and
peak memory, compiled and warm.
"""

import datetime as dt
import json
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa

from korpu.law.country import Country, country
from korpu.law.drafts import drafted
from korpu.law.impact import comparing, groupings
from korpu.law.people import columns_of, invented
from norms.population.batches import People, read_people
from norms.population.impact import Comparing
from norms.population.native import counted, counted_people, counting_native
from norms.population.table import comparison

SEEN = 4096
"""People who are counted first, so that the tables of amounts and days know their bounds."""
KEPT = 4_000_000
"""Different people in the file that is read again and again."""


def prepared(given: dict[str, Any]) -> tuple[Country, Comparing, dt.date]:
    """The two laws side by side."""
    found, day = country(given["country"]), dt.date.fromisoformat(given["day"])
    law = drafted(found, given["draft"])
    matter = found.matters[given["matter"]]
    return found, comparing(found, law, matter, columns_of(found), groupings(found, given["by"]), day), day


def in_memory(given: dict[str, Any]) -> dict[str, Any]:
    """Milliseconds of one pass over all people, the best of some."""
    found, compared, day = prepared(given)
    native, tally = counting_native(compared), compared.nothing()
    parts: list[tuple[People, Any]] = []
    for batch in invented(found, given["people"], day, compared.columns):
        if not parts:
            compared.counter()(batch, tally)
        parts.append((read_people(compared.plan, batch), compared.groups(batch, tally)))
    for people, groups in parts:  # what is missing of any of them decides what is compiled
        counted_people(compared, native, people, groups, tally)
    times = []
    for _ in range(given["rounds"]):
        known, tally, began = tally.groups, compared.nothing(), time.perf_counter()
        tally.groups.update(known)
        compared.count_people(native.columns, parts[0][0].part(0, SEEN), parts[0][1][:SEEN], tally)
        for people, of in parts:
            if not counted_people(compared, native, people, of, tally):
                compared.count_people(native.columns, people, of, tally)
        times.append(time.perf_counter() - began)
    shown = comparison(tally, given["by"])
    return {"impact_ms": min(times) * 1000, "people": given["people"], "groups": len(shown.groups)}


def again(file: Path, people: int) -> Iterator[pa.RecordBatch]:
    """So many people from a mapped file, from its beginning as often as it takes."""
    while people > 0:
        with pa.memory_map(str(file)) as source:
            reader = pa.ipc.open_file(source)
            for at in range(reader.num_record_batches):
                batch = reader.get_batch(at).slice(0, max(people, 0))
                people -= batch.num_rows
                yield batch


def out_of_core(given: dict[str, Any]) -> dict[str, Any]:
    """Seconds and peak memory of reading and counting."""
    found, compared, day = prepared(given)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "people.arrow"
        batches = invented(found, min(KEPT, given["people"]), day, compared.columns)
        first = next(batches)
        with pa.OSFile(str(file), "wb") as sink, pa.ipc.new_file(sink, first.schema) as writer:
            for batch in (first, *batches):
                writer.write_batch(batch.cast(first.schema))
        native, tally = counting_native(compared), compared.nothing()
        for number, batch in enumerate(again(file, min(KEPT, given["people"]))):
            if number == 0 or not counted(compared, native, batch, tally):
                compared.count_in_columns(native.columns, batch, tally)
        began, tally = time.perf_counter(), compared.nothing()
        for number, batch in enumerate(again(file, given["people"])):
            if number == 0 or not counted(compared, native, batch, tally):
                compared.count_in_columns(native.columns, batch, tally)
        seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": seconds, "peak_mb": peak, "people": tally.people}


def main() -> None:
    """One of the two, as `what` says."""
    given = json.load(sys.stdin)
    print(json.dumps({"in_memory": in_memory, "out_of_core": out_of_core}[given["what"]](given)))


if __name__ == "__main__":
    main()

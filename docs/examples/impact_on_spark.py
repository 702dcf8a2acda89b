"""The impact of a draft amendment, counted by Spark: the same kernel on every partition, tallies put together at the end.

Spark is no dependency of the product; it needs Java. Run it where `pyspark` and `pandas` stand beside the product's requirements:

    PYTHONPATH=src KORPU_COUNTRY=korpu_azerbaijan python docs/examples/impact_on_spark.py bill.txt people.parquet sex,nationality

Locally Spark uses its own local mode, all cores; on a cluster the same file runs with `spark-submit`. Without a file of people it
counts invented ones.
"""

import datetime as dt
import json
import os
import pickle
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from pyspark.sql import SparkSession

from korpu.law.country import Country, country
from korpu.law.drafts import begins_on, drafted
from korpu.law.impact import Impact, comparing, groupings
from korpu.law.people import invented
from norms.population.impact import Comparing, merge
from norms.population.table import comparison

SERVICE, PEOPLE = "temporary-residence", 200_000


def compared(draft: str, columns: list[str], by: list[str]) -> Comparing:
    """Both laws side by side, read where they are needed: on the driver, and by each worker."""
    found = country()
    law = drafted(found, draft)
    return comparing(found, law, found.matters[SERVICE], columns, groupings(found, by), day_of(found, draft))


def day_of(found: Country, draft: str) -> dt.date:
    """The day on which the draft is in force as a whole."""
    return begins_on(found, drafted(found, draft)) or found.law.known_on


def counted(spark: SparkSession, file: str, draft: str, by: list[str]) -> Impact:
    """The impact on the people of a Parquet file."""
    people = spark.read.parquet(file)
    columns = people.columns

    def one_partition(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        tally = compared(draft, columns, by).over(batches)
        yield pa.RecordBatch.from_pydict({"tally": pa.array([pickle.dumps(tally)], pa.binary())})

    parts = people.mapInArrow(one_partition, "tally binary").collect()
    whole = compared(draft, columns, by).nothing()
    for part in parts:
        whole = merge(whole, pickle.loads(part.tally))  # our own workers wrote it
    found = country()
    return Impact(
        found.matters[SERVICE], day_of(found, draft), tuple(by), False, found.declared.currency, comparison(whole, by)
    )


def main(draft: str, file: str = "", by: str = "sex,nationality") -> None:
    """One line of JSON, as `./korpu impact --json` prints for one matter."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # workers need what the driver has
    spark = SparkSession.builder.master("local[*]").appName("impact of a draft").getOrCreate()
    with tempfile.TemporaryDirectory() as folder:
        if not file:
            found = country()
            file = str(Path(folder) / "people.parquet")
            pq.write_table(
                pa.Table.from_batches(list(invented(found, PEOPLE, day_of(found, Path(draft).read_text())))),
                file,
                row_group_size=50_000,
            )
        print(json.dumps(counted(spark, file, Path(draft).read_text(), by.split(",")).plain(), ensure_ascii=False))
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])

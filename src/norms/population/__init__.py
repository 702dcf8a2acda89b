"""The law asked of a whole population at once, column by column, and what a change of the law would change for it.

A population is one or many Arrow batches with a column for each fact, called like the fact:

| type of the fact | column |
| --- | --- |
| `Bool` | `bool` |
| `Int`, `Days`, `WorkingDays`, `Months` | a whole number (`int8` … `int64`), at most 10⁹ either way |
| `Money` | a whole number of minor units (`int64`), at most 10¹³ either way |
| `Date` | `date32` |
| a closed list | names of members, as a dictionary or `utf8` |
| a list of an entity | `list<struct<…>>` with the facts of the item as fields, and `<fact>__complete`: `bool` |

A null is *unknown*, and so is a column that is not there. `<fact>__na`, a `bool` beside a fact that may not apply, is true where
it does not. A list without `<fact>__complete`, or with null or false in it, may have other items. There are no floats. Columns that
are no facts (nationality, region) may stand beside them to group by.

Three engines answer alike: `columns` in NumPy, `native` as machine code where Numba is installed, and `sql`, a second opinion in
DuckDB.
"""

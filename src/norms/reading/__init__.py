"""Reads the text of law: files of an act become typed, checked meaning. Nothing read here is ever run."""

"""The face: what a person sees and reads. Stylesheet, page frames, parts, and saying days and money in their language."""

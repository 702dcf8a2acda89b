"""What was decided, on which article, by whom, and the receipt that lets anyone replay it."""

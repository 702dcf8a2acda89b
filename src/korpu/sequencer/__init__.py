"""The sequencer: carries leaves and letter entries of every case zone into the ledger, in one order without gaps."""

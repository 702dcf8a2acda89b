"""Commands of ``./korpu``, a module each: ``configure(parser)`` says what it takes, ``run(args)`` does it (exit code)."""

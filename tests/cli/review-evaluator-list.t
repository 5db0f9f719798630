The evaluators, and how much each has still to rate.

  $ car review init office --no-passphrase >/dev/null
  $ car review evaluator list -C office
  $ car review evaluator add -C office "Anna Example" --sets TEC,ACC >/dev/null
  $ car review evaluator add -C office "Ben Example" --sets REF --email ben@example.org --inactive >/dev/null
  $ car review evaluator list -C office
  $ car review evaluator list -C office --json
  $ car review evaluator list

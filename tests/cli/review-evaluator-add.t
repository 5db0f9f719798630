Whoever rates portfolios is named with the sets of their expertise.

  $ car review evaluator add "Anna Example" --sets TEC
  $ car review init office --no-passphrase >/dev/null
  $ cd office
  $ car review evaluator add "Anna Example" --sets TEC,access --email anna@example.org
  $ car review evaluator add "Zoë O'Hara" --sets reference --id zoe --json

Nobody is there twice, by mistake or otherwise, and a set that there is not is told:

  $ sha256sum ledger.sqlite3 >../before
  $ car review evaluator add "Anna Example" --sets TEC
  $ car review evaluator add "Ben Example" --sets TEK
  $ car review evaluator add "Ben Example"
  $ car review evaluator add "李" --sets TEC
  $ car review evaluator add
  $ sha256sum --check --quiet ../before

What changes is what is said:

  $ car review evaluator add "Anna Example" --change --inactive
  $ car review evaluator add "Anna Example" --change --active --sets COM,TEC
  $ car review evaluator add "Anne Example" --change --inactive

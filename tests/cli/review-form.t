Evaluators fill in forms, offline and with any editor.

  $ begin-review
  $ export SOURCE_DATE_EPOCH=$(date -d 2026-05-05 +%s)
  $ car review form -C office LSSC --output forms
  $ ls forms 2>/dev/null
  $ car review form -C office --all --output forms
  $ car review assign -C office --auto >/dev/null
  $ car review form -C office --all --output forms
  $ sed -n 1,25p forms/*anna*

A form that is there already may be half filled in, so it stays:

  $ echo "# I began" >>forms/LSSC-2026-00001-TEC-1-anna-example.toml
  $ car review form -C office LSSC --output forms --json
  $ tail -1 forms/LSSC-2026-00001-TEC-1-anna-example.toml

  $ car review form -C office --output forms
  $ car review form -C office NOSUCH --output forms
  $ car review form -C office --all

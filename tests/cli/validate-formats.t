What is wrong with a record, in the formats that the machines of others read. Each report is read here by a reader that
was not made from car's own code; tests/tools/check-junit, check-sarif and check-annotations tell which.

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init Doe --name "Jane Doe" --program first-aid-instructor --no-passphrase >init.txt 2>&1
  $ cd Doe
  $ car set choose teaching >../log.txt
  $ echo plan >"../Plan, 1st draft (ñ).txt"
  $ car add-artifact TCH-1 "../Plan, 1st draft (ñ).txt" --also TCH-2 --also TCH-4 --title Plan --suggestion a >../log.txt
  $ echo changed >"3-teaching/evidence/Plan, 1st draft (ñ).txt"
  $ car validate --format junit | check-junit
  $ car validate --format sarif | check-sarif
  $ car validate --format github | check-annotations

As they are:

  $ car validate TCH --format github
  $ car validate TCH-3 --format junit
  $ car validate TCH-3 --format sarif | grep -v '"rules"' | sed -n '/"results"/,$p'

With --strict a warning makes a case of JUnit fail; the other formats tell the two apart by themselves:

  $ car validate resume --strict --format junit; car validate 2-admission --format junit
  $ car validate --strict --format junit | check-junit | grep acceptance
  $ for format in text json junit sarif github; do car validate --strict --format $format >/dev/null; echo "$format $?"; done

Names and words of strangers cannot leave their places:

  $ touch $'3-teaching/50% <&> "a":b\n::error::mine\r\e[31m.txt' $'3-teaching/latin\xe9.txt'
  $ car validate TCH --format junit | check-junit | grep file-unlisted
  $ car validate TCH --format sarif | check-sarif | grep file-unlisted
  $ car validate TCH --format github | check-annotations | grep file-unlisted
  $ car validate TCH --format github | grep -c '^::'
  $ rm 3-teaching/50* 3-teaching/latin*

The exit code is the same in all formats:

  $ each() { for format in text json junit sarif github; do car validate "$@" --format $format >../out.$format 2>../err.$format; echo "$format $?"; done; }
  $ each TCH
  $ car accept TCH-1 >../log.txt
  $ cp "../Plan, 1st draft (ñ).txt" ../more.txt; echo more >>../more.txt
  $ car add-artifact TCH-3 ../more.txt --title More --suggestion a >../log.txt
  $ for part in "Why I want to teach" "What my first lessons taught me" "What I still have to practice"; do
  >   printf '## %s\n\nMuch.\n\n' "$part"
  > done >3-teaching/statement.md
  $ each TCH
  $ check-junit <../out.junit; check-sarif <../out.sarif; cat ../out.github

How much a rule matters to the record, in each format:

  $ touch 3-teaching/draft.txt
  $ for severity in error warning off; do
  >   printf '[severities]\nfile-unlisted = "%s"\n' $severity | cat car.toml - >../car.toml; cp car.toml ../kept; cp ../car.toml car.toml
  >   echo "== $severity"; each TCH | tr '\n' ' '; echo
  >   grep -c file-unlisted ../out.text
  >   check-junit <../out.junit; check-sarif <../out.sarif; check-annotations <../out.github; cp ../kept car.toml
  > done
  $ printf '[severities]\nfile-unlistd = "off"\n' >>car.toml
  $ car validate --format github | check-annotations | grep rule-unknown
  $ car validate --format sarif | check-sarif | grep rule-unknown
  $ car validate --format junit | check-junit | grep rule-unknown
  $ sed -i '/severities/,$d' car.toml; rm 3-teaching/draft.txt

A damaged section is a finding among the others, with its line:

  $ cp 1-personal-file/section.toml ../sound; printf 'kind = ' >>1-personal-file/section.toml
  $ each; car validate
  $ check-junit <../out.junit; check-sarif <../out.sarif; check-annotations <../out.github
  $ car validate TCH
  $ car validate licence
  $ cp ../sound 1-personal-file/section.toml

Names of files are those below the folder in which car was run, so that a record may lie anywhere in what was checked
out:

  $ cd ..; mkdir "of Jane"; mv Doe "of Jane"; touch "of Jane/Doe/3-teaching/x.txt"
  $ car -C "of Jane/Doe" validate TCH --format github
  $ car -C "of Jane/Doe" validate TCH --format sarif | check-sarif
  $ (cd "of Jane/Doe/3-teaching" && car validate TCH --format github)
  $ ln -s "of Jane" link; (cd link/Doe && car validate TCH --format github); car -C link/Doe validate TCH --format github
  $ cd "of Jane/Doe"; rm 3-teaching/x.txt

What ends the run is told in the format, too, and in two lines beside it:

  $ failing() { for format in junit sarif github; do car "$@" --format $format >../out.$format; echo "$format $?"; done; }
  $ failing -C / validate
  $ check-junit <../out.junit; check-sarif <../out.sarif; check-annotations <../out.github
  $ cat ../out.junit
  $ cp car.toml ../kept; echo 'name = ' >>car.toml; failing validate 2>&1 | sed "s#$PWD#…#"
  $ check-junit <../out.junit; check-sarif <../out.sarif; check-annotations <../out.github
  $ cp ../kept car.toml; failing validate TCX
  $ check-junit <../out.junit; check-sarif <../out.sarif; check-annotations <../out.github
  $ car validate --json --format sarif
  $ car validate --format xml

Without a place for the report, that is said:

  $ car validate --format sarif >/dev/full

A record in git is checked right after it was cloned: nothing of what git does not keep is needed.

  $ export SOURCE_DATE_EPOCH=1777714200 GIT_CONFIG_NOSYSTEM=1
  $ git config --global user.name Jane; git config --global user.email jane@example.org
  $ git config --global init.defaultBranch main; git config --global advice.detachedHead false
  $ car init Doe --name "Jane Doe" --program first-aid-instructor --no-passphrase >init.txt 2>&1
  $ cd Doe
  $ cat .gitattributes .gitignore
  \* -text (re)
  log.jsonl merge=union
  .car/
  $ car set choose teaching >../log.txt
  $ printf 'a plan\nof two lines\n' >../plan.txt; printf 'with CR\r\nLF\r\n' >../windows.csv
  $ car add-artifact TCH-1 ../plan.txt --also TCH-2 --also TCH-3 --also TCH-4 --title Plan >../log.txt
  $ for n in 1 2 3 4; do car add-artifact TCH-$n ../windows.csv --title Table --suggestion a; done >../log.txt
  $ for part in "Why I want to teach" "What my first lessons taught me" "What I still have to practice"; do
  >   printf '## %s\n\nMuch.\n\n' "$part"
  > done >3-teaching/statement.md
  $ car validate TCH
  Nothing is wrong with TCH.
  $ git init -q . && git add -A && git commit -qm "the record of Jane"
  $ echo again >>README.txt; git add -A; git commit -qm "and a word"; rm README.txt; git commit -qam "and none"
  $ git status --short
  $ car validate >../validated.txt; echo $?
  1

What a clone says of itself is what the record says: word for word, and git sees
no change in it:

  $ same() { (cd "$1" && car validate >../cloned.txt; echo $?; diff ../validated.txt ../cloned.txt && git status --short); }
  $ cd ..; export HOME=$PWD/nobody; mkdir nobody; unset XDG_CONFIG_HOME
  $ git clone -q Doe plain; same plain
  1
  $ ls -d plain/.car plain/trust nobody/.config
  ls: cannot access 'plain/.car': No such file or directory
  ls: cannot access 'plain/trust': No such file or directory
  ls: cannot access 'nobody/.config': No such file or directory
  [2]

As Git for Windows clones:

  $ git clone -q -c core.autocrlf=true -c core.eol=crlf Doe windows; same windows
  1
  $ cmp Doe/3-teaching/evidence/plan.txt windows/3-teaching/evidence/plan.txt

Shallow, as a CI does:

  $ git clone -q --depth 1 "file://$PWD/Doe" shallow; git -C shallow rev-list --count HEAD; same shallow
  1
  1

With modes of another system:

  $ (umask 0; git clone -q Doe open); stat -c %a open/car.toml open/3-teaching; same open
  666
  777
  1

Where nothing can be written:

  $ git clone -q Doe sealed; chmod -R a-w sealed; touch sealed/x
  touch: cannot touch 'sealed/x': Permission denied
  [1]
  $ (cd sealed && find . | sort >../before.txt; car validate >../cloned.txt; echo $?; find . | sort | diff ../before.txt - && diff ../validated.txt ../cloned.txt)
  1
  $ for format in json junit sarif github; do car -C sealed validate TCH --format $format >out.$format; echo $?; done
  0
  0
  0
  0
  $ check-junit <out.junit; check-sarif <out.sarif; cat out.github; chmod -R u+w sealed
  1 suites: 28 cases, 0 failures, 0 errors, 0 skipped
  0 results, 45 rules, exit code 0
  Nothing is wrong.

And by a user who may write nowhere, and has no home:

  $ if [ "$(id -u)" = 0 ]; then
  >   # In a place of its own, which that user can reach.
  >   other=$(TMPDIR=/tmp mktemp -d); chmod a+rx "$other"; git clone -q Doe "$other/record"
  >   cp "$CAR_BUILD/cli/car" "$other/car"; chmod -R a+rX,a-w "$other/record"; chown -R 65534:65534 "$other/record"
  >   (cd "$other/record" && setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/nonexistent "$other/car" validate TCH)
  >   chown -R 0:0 "$other/record"; chmod -R u+w "$other"; rm -r "$other"
  > else
  >   echo "Nothing is wrong with TCH."
  > fi
  Nothing is wrong with TCH.

Where Git LFS was not installed, a pointer lies in place of the document. That is told as what it is, in each format:

  $ cd shallow; sha=$(sha256sum <3-teaching/evidence/plan.txt); size=$(stat -c %s 3-teaching/evidence/plan.txt)
  $ printf 'version https://git-lfs.github.com/spec/v1\noid sha256:%s\nsize %s\n' "${sha%% *}" "$size" >3-teaching/evidence/plan.txt
  $ car validate TCH
  3-teaching
    error   artifact-is-lfs-pointer
            TCH-1 evidence/plan.txt: a pointer of Git LFS lies there, not the
            document
         -> 'git lfs pull' fetches the document
  
  1 error.
  Next: mend the errors, and 'car validate TCH' looks again.
  [1]
  $ car validate TCH --format github
  ::error file=3-teaching/evidence/plan.txt,title=artifact-is-lfs-pointer TCH-1::TCH-1: a pointer of Git LFS lies there, not the document%0A-> 'git lfs pull' fetches the document
  1 error.
  [1]
  $ car validate TCH --format junit | check-junit
  3-teaching | artifact-is-lfs-pointer TCH-1 | failure error | 'TCH-1: a pointer of Git LFS lies there, not the document'
  1 suites: 28 cases, 1 failures, 0 errors, 0 skipped
  $ car validate TCH --format sarif | check-sarif
  error | artifact-is-lfs-pointer | 3-teaching/evidence/plan.txt:1 | "TCH-1: a pointer of Git LFS lies there, not the document\n-> 'git lfs pull' fetches the document"
  1 results, 45 rules, exit code 1

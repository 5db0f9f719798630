A record in git is checked right after it was cloned: nothing of what git does not keep is needed.

  $ export SOURCE_DATE_EPOCH=1777714200 GIT_CONFIG_NOSYSTEM=1
  $ git config --global user.name Jane; git config --global user.email jane@example.org
  $ git config --global init.defaultBranch main; git config --global advice.detachedHead false
  $ car init Doe --name "Jane Doe" --program first-aid-instructor --no-passphrase >init.txt 2>&1
  $ cd Doe
  $ cat .gitattributes .gitignore
  $ car set choose teaching >../log.txt
  $ printf 'a plan\nof two lines\n' >../plan.txt; printf 'with CR\r\nLF\r\n' >../windows.csv
  $ car add-artifact TCH-1 ../plan.txt --also TCH-2 --also TCH-3 --also TCH-4 --title Plan >../log.txt
  $ for n in 1 2 3 4; do car add-artifact TCH-$n ../windows.csv --title Table --suggestion a; done >../log.txt
  $ for part in "Why I want to teach" "What my first lessons taught me" "What I still have to practice"; do
  >   printf '## %s\n\nMuch.\n\n' "$part"
  > done >3-teaching/statement.md
  $ car validate TCH
  $ git init -q . && git add -A && git commit -qm "the record of Jane"
  $ echo again >>README.txt; git add -A; git commit -qm "and a word"; rm README.txt; git commit -qam "and none"
  $ git status --short
  $ car validate >../validated.txt; echo $?

What a clone says of itself is what the record says: word for word, and where every bit of it is as it was:

  $ same() { (cd "$1" && car validate >../cloned.txt; echo $?; diff ../validated.txt ../cloned.txt && find . -name .git -prune -o -type f -print | sort >../after.txt); }
  $ cd ..; export HOME=$PWD/nobody; mkdir nobody; unset XDG_CONFIG_HOME
  $ git clone -q Doe plain; same plain
  $ ls -d plain/.car plain/trust nobody/.config
  $ (cd plain && git status --short)

As Git for Windows clones:

  $ git clone -q -c core.autocrlf=true -c core.eol=crlf Doe windows; same windows
  $ file() { od -An -c "$1" | head -2; }; cmp Doe/3-teaching/evidence/plan.txt windows/3-teaching/evidence/plan.txt
  $ (cd windows && git status --short)

Shallow, as a CI does:

  $ git clone -q --depth 1 "file://$PWD/Doe" shallow; git -C shallow rev-list --count HEAD; same shallow

With modes of another system:

  $ (umask 0; git clone -q Doe open); stat -c %a open/car.toml open/3-teaching; same open

Where nothing can be written:

  $ git clone -q Doe sealed; chmod -R a-w sealed; touch sealed/x
  $ (cd sealed && find . | sort >../before.txt; car validate >../cloned.txt; echo $?; find . | sort | diff ../before.txt - && diff ../validated.txt ../cloned.txt)
  $ for format in json junit sarif github; do car -C sealed validate TCH --format $format >out.$format; echo $?; done
  $ check-junit <out.junit; check-sarif <out.sarif; cat out.github; chmod -R u+w sealed

A record of which another user is the owner is refused, as by every command; the clone of a user who has no rights to
anything else is not:

  $ if [ "$(id -u)" = 0 ]; then
  >   other=$(TMPDIR=/tmp mktemp -d); git clone -q Doe "$other/record"; chown -R 65534:65534 "$other"; chmod -R a-w "$other/record"
  >   # The program where that user can run it, with the libraries of the system.
  >   cp "$CAR_BUILD/cli/car" "$other/car"; chmod a+rx "$other/car" "$other"
  >   (cd "$other/record" && setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/nonexistent "$other/car" validate TCH)
  >   chmod -R u+w "$other"; rm -r "$other"
  > else
  >   echo "Nothing is wrong with TCH."
  > fi

Where Git LFS was not installed, a pointer lies in place of the document. That is told as what it is, in each format:

  $ cd shallow; sha=$(sha256sum <3-teaching/evidence/plan.txt); size=$(stat -c %s 3-teaching/evidence/plan.txt)
  $ printf 'version https://git-lfs.github.com/spec/v1\noid sha256:%s\nsize %s\n' "${sha%% *}" "$size" >3-teaching/evidence/plan.txt
  $ car validate TCH
  $ car validate TCH --format github
  $ car validate TCH --format junit | check-junit
  $ car validate TCH --format sarif | check-sarif

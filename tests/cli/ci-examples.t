The examples for CI (examples/ci), each run as far as it can be without its service.

  $ export SOURCE_DATE_EPOCH=1777714200 GIT_CONFIG_NOSYSTEM=1
  $ git config --global user.name Jane; git config --global user.email jane@example.org
  $ git config --global init.defaultBranch main
  $ car init Doe --name "Jane Doe" --program first-aid-instructor --no-passphrase >init.txt 2>&1
  $ cd Doe; git init -q .; car set choose teaching >../log.txt
  $ echo plan >../plan.txt; car add-artifact TCH-1 ../plan.txt --title Plan --suggestion a >../log.txt

What a job does, as a list of its shell commands. A step that is none is named:

  $ cat >../steps <<'PYTHON'
  > import sys, yaml
  > read = yaml.safe_load(open(sys.argv[1]))
  > for name, job in read.items() if 'jobs' not in read else read['jobs'].items():
  >     if not isinstance(job, dict):
  >         continue
  >     steps = job.get('steps') or [{'run': line} for line in job['before_script'] + job['script']]
  >     for step in steps:
  >         for line in step['run'].splitlines() if 'run' in step else ['# ' + step['uses']]:
  >             print(line)
  > PYTHON
  $ for job in github-workflow gitlab-ci; do
  >   /usr/bin/python3 ../steps "$CAR_SOURCE/examples/ci/$job.yml" >../$job.steps; cat ../$job.steps; echo --
  > done
  # actions/checkout@v4
  apt-get -q update
  apt-get -q -y --no-install-recommends install ./.ci/car_*.deb
  car validate --trust-owner --format github
  car validate --trust-owner --format sarif >car.sarif || [ $? = 1 ]
  # github/codeql-action/upload-sarif@v3
  --
  apt-get -q update
  apt-get -q -y --no-install-recommends install ./.ci/car_*.deb
  car validate --trust-owner --format junit >car.xml
  --

The commands with car in them, run as the service runs them, each in a shell of its own that ends with the first that
fails. What they write is what is uploaded:

  $ grep '^car ' ../github-workflow.steps ../gitlab-ci.steps -h >../commands
  $ while read -r line; do bash -e -o pipefail -c "$line" >../out.txt; echo "$? $line"; done <../commands
  1 car validate --trust-owner --format github
  0 car validate --trust-owner --format sarif >car.sarif || [ $? = 1 ]
  1 car validate --trust-owner --format junit >car.xml
  $ check-sarif <car.sarif | tail -1; check-junit <car.xml | tail -1
  9 results, 45 rules, exit code 1
  5 suites: 67 cases, 8 failures, 0 errors, 0 skipped
  $ /usr/bin/python3 - <<'PYTHON'
  > import os, yaml
  > read = lambda name: yaml.safe_load(open(f"{os.environ['CAR_SOURCE']}/examples/ci/{name}.yml"))
  > print([step['with']['sarif_file'] for step in read('github-workflow')['jobs']['validate']['steps'] if 'with' in step])
  > print(read('gitlab-ci')['validate']['artifacts']['reports'])
  > PYTHON
  ['car.sarif']
  {'junit': 'car.xml'}
  $ rm car.sarif car.xml

The package that they install is called what CPack calls it:

  $ grep -E 'CPACK_OUTPUT_FILE_NAME|CPACK_DEBIAN_FILE_NAME|CPACK_PACKAGE_NAME ' "$CAR_BUILD/CPackConfig.cmake"
  set(CPACK_DEBIAN_FILE_NAME "DEB-DEFAULT")
  set(CPACK_PACKAGE_NAME "car")

The hook lets a record grow that is still full of gaps:

  $ cp "$CAR_SOURCE/examples/ci/pre-commit" .git/hooks/pre-commit
  $ git add -A; git commit -qm "the record"; git log --format=%s
  the record

It refuses what would break it, by what would be committed and not by what lies on the disk:

  $ echo more >../more.txt; car add-artifact TCH-2 "../more.txt" --title More --suggestion a >../log.txt
  $ git add 3-teaching/section.toml log.jsonl; git commit -qm "the list without the document"
  This commit would break the record:
    3-teaching/evidence/more.txt: TCH-2: the document is not there any more
      -> put it back, from a backup or from where it came
  'git add' what belongs to it, or 'git commit --no-verify' all the same.
  [1]
  $ git add -A; git commit -qm "and with it"
  $ echo changed >3-teaching/evidence/plan.txt; git commit -qm "nothing of that" --allow-empty
  $ git commit -qam "a changed document"
  This commit would break the record:
    3-teaching/evidence/plan.txt: TCH-1: the document was changed after it was filed
      -> 'car accept TCH-1' takes it as the new version; else put the old one back
  'git add' what belongs to it, or 'git commit --no-verify' all the same.
  [1]
  $ car accept TCH-1 >../log.txt; git add -A; git commit -qm "a new version"
  $ echo 'kind = ' >>3-teaching/section.toml; git commit -qam "a damaged list"
  This commit would break the record:
    3-teaching/section.toml: section.toml:26: is not well-formed TOML: Error while parsing key-value pair: expected value, saw '\n'; nothing else of the section was checked
      -> open it in a text editor and mend that line
  'git add' what belongs to it, or 'git commit --no-verify' all the same.
  [1]
  $ git restore --staged --worktree 3-teaching/section.toml
  $ git log --format=%s
  a new version
  nothing of that
  and with it
  the record

What cannot be checked is not committed either, unless one says so:

  $ echo 'name = ' >>car.toml; git commit -qam "a damaged record" 2>&1 | sed 's#/[^ ]*/#…/#'
  car: error: \xe2\x80\xa6/car.toml:16: is not well-formed TOML: Error while parsing key-value pair: expected value, saw '\\n' (esc)
  car: hint: open it in a text editor and mend that line
  $ git commit -qam "all the same" --no-verify; git log --format=%s -1
  all the same
  $ ls "$TMPDIR" | grep '^tmp' || echo "nothing is left behind"
  nothing is left behind

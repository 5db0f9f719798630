Whether a record is whole and private on this disk:

  $ export SOURCE_DATE_EPOCH=1777714200
  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; cd DoeJane
  $ car set choose TEC >/dev/null; echo handout >../handout.pdf; car add-artifact TEC-4 ../handout.pdf >/dev/null
  $ car doctor
  8 B of documents and 0 containers looked at: the record is sound.
  Documents were compared by their sizes: '--read-data' reads every byte.
  $ car doctor --read-data --json
  {
    "bytes": 8,
    "containers": 0,
    "complaints": [],
    "repaired": []
  }

It works where nothing can be written, and changes nothing:

  $ before=$(find . -type f | sort | xargs -d '\n' sha256sum | sha256sum)
  $ chmod -R a-w .; car doctor --read-data; chmod -R u+w .
  8 B of documents and 0 containers looked at: the record is sound.
  $ [ "$before" = "$(find . -type f | sort | xargs -d '\n' sha256sum | sha256sum)" ]

What is not as it should be is told, each with a name:

  $ chmod 0644 3-technology/evidence/handout.pdf; ln -s /etc/passwd 3-technology/link; printf '{"at":' >>log.jsonl
  $ echo HANDOUT >3-technology/evidence/handout.pdf
  $ car doctor --read-data
  error   artifact-changed
          3-technology/evidence/handout.pdf: * (glob)
          filed
       -> 'car accept TEC-4' takes it as the new version; else put the old one
          back
  warning log-torn
          log.jsonl: its last line was cut off, by a loss of power say
       -> 'car doctor --repair' does it, after showing what
  warning not-a-file
          3-technology/link: is a link or a device, which car never follows
       -> put the document itself there, or take it out
  warning open-to-others
          3-technology/evidence/handout.pdf: other users of this computer may read
          it
       -> 'car doctor --repair' does it, after showing what
  8 B of documents and 0 containers looked at.
  [1]

Mending asks, and deletes nothing:

  $ car doctor --repair 2>&1 | tail -2
  car: error: * (glob)
  car: hint: * (glob)
  $ car doctor --repair --yes 2>/dev/null
  log.jsonl: the line that was cut off is dropped
  3-technology/evidence/handout.pdf: nobody else may read it any more
  2 things mended. Nothing was deleted: 'car trash list' shows what was set aside.
  $ stat -c %a 3-technology/evidence/handout.pdf
  600
  $ tail -1 log.jsonl | grep -o '"text":.*'
  "text":"mended 2 things"} (re)
  $ rm 3-technology/link; car accept TEC-4 >/dev/null
  $ car doctor --repair
  8 B of documents and 0 containers looked at: the record is sound.
  Documents were compared by their sizes: '--read-data' reads every byte.

A file with a name in no UTF-8 is told like any other:

  $ echo x >3-technology/evidence/$(printf 'u\\204')
  $ car doctor | grep -c file-unlisted
  1
  $ rm 3-technology/evidence/u*

A damaged section hides nothing of the rest, and a key that is elsewhere is told:

  $ echo "[[" >>3-technology/section.toml; rm "$XDG_CONFIG_HOME"/car/keys/*.pem
  $ car doctor | grep -E '^[a-z]' | sort -u
  error   section-damaged
  warning key-not-usable
  $ cd ..; car doctor
  car: error: *: there is no record here (glob)
  car: hint: change into the folder of your record, name it with -C, or make one with 'car init'
  [4]

The completion of bash, zsh and fish comes from car itself: the scripts only ask.

  $ car completion bash | head -1
  # Completion of car for bash: car itself says what can follow.
  $ car completion zsh | head -1
  #compdef car
  $ car completion fish --json | head -2
  {
    "shell": "fish",

A shell that it does not know:

  $ car completion tcsh
  car: error: SHELL: 'tcsh' is none of bash, zsh, fish
  [2]
  $ car completion
  car: error: car completion: SHELL is missing
  car: hint: 'car completion --help' shows how it is written
  [2]

What bash offers, as if TAB were pressed at the end of a line:

  $ cat >in-bash <<'EOF'
  > source <(car completion bash)
  > offered() {
  >   COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
  >   $(complete -p car | sed 's/.*-F \([^ ]*\) .*/\1/')
  >   printf '%s\n' "${COMPREPLY[@]}"
  > }
  > echo "car comp:"; offered car comp
  > echo "car completion …:"; offered car completion ""
  > echo "car completion --as:"; offered car completion --as
  > EOF
  $ bash --norc in-bash
  car comp:
  completion
  car completion …:
  bash
  zsh
  fish
  car completion --as:
  --as-of

What a document is called never runs on the line; what was begun with a backslash is gone on with:

  $ car init DoeJane --name "Jane Doe" --no-passphrase >/dev/null; car set choose -C DoeJane technology >/dev/null
  $ echo 1 >'$(touch planted).txt'; echo 2 >'two words.txt'
  $ car add-artifact -C DoeJane TEC-4 *.txt >/dev/null
  $ sed -i '/^echo/d' in-bash
  $ cat >>in-bash <<'EOF'
  > offered car -C DoeJane describe '3-technology/evidence/$'
  > offered car -C DoeJane describe '3-technology/evidence/two\ w'
  > EOF
  $ bash --norc in-bash
  3-technology/evidence/\$\(touch\ planted\).txt
  3-technology/evidence/two\ words.txt

What fish offers:

  $ fish --no-config -c 'car completion fish | source; complete -C "car compl"; complete -C "car completion "' | sort
  bash
  completion\tPrint the completion script of a shell (esc)
  fish
  zsh

Files stay the shell's, with each of them:

  $ mkdir folder; touch folder/in-it
  $ fish --no-config -c 'car completion fish | source; complete -C "car -C fol"'
  folder/* (glob)

What zsh offers, its own function for it replaced by one that prints:

  $ cat >in-zsh <<'EOF'
  > fpath=($PWD/functions $fpath)
  > autoload -U compinit; compinit -D -u
  > _describe() { print -l -- "${(@P)2}" }
  > words=(car compl) CURRENT=2; _car
  > words=(car completion "") CURRENT=3; _car
  > EOF
  $ mkdir functions; car completion zsh >functions/_car
  $ zsh -f in-zsh
  completion:Print the completion script of a shell
  bash
  zsh
  fish
  $ zsh -f -c 'source <(car completion zsh)' 2>&1 | head -1
  .*command not found: compdef (re)

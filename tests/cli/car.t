What car says before any command.

  $ car --version
  car [0-9]+\.[0-9]+\.[0-9]+ (re)
  $ car | head -1
  usage: car COMMAND [arguments] [options]
  $ test "$(car)" = "$(car help)" && test "$(car)" = "$(car --help)"
  $ test "$(car help completion)" = "$(car completion --help)"

A command or option that there is not:

  $ car completoin bash
  car: error: completoin: there is no such command
  car: hint: did you mean 'completion'?
  [2]
  $ car fly
  car: error: fly: there is no such command
  car: hint: 'car help' lists the commands
  [2]
  $ car completion --shel bash
  car: error: --shel: 'car completion' has no such option
  car: hint: did you mean '--help'?
  [2]
  $ car --yes
  car: error: car: no command is named
  car: hint: 'car help' lists the commands
  [2]
  $ car completion bash --as-of yesterday
  car: error: --as-of: 'yesterday' is no moment
  car: hint: write it like 2026-05-02, 2026-05-02T09:30:00Z or @1777714200 (seconds since 1970)
  [2]

Errors are JSON too, when JSON is wanted:

  $ car completion tcsh --json
  {
    "error": {
      "kind": "usage",
      "exit_code": 2,
      "subject": "SHELL",
      "reason": "'tcsh' is none of bash, zsh, fish",
      "hint": ""
    }
  }
  [2]

What is typed cannot steer the terminal:

  $ car "$(printf 'a\033[31mb')"
  car: error: a\u{1b}[31mb: there is no such command
  car: hint: 'car help' lists the commands
  [2]

An answer that cannot be written is a failure, not a success:

  $ car completion bash >/dev/full
  car: error: standard output: cannot write: No space left on device
  car: hint: the command itself may have done its work; 'car log' tells
  [3]
  $ car --version >/dev/full
  [3]
  $ car completion bash >&-
  car: error: standard output: cannot write: Bad file descriptor
  car: hint: the command itself may have done its work; 'car log' tells
  [3]

But when the reader has seen enough there is nothing to say:

  $ (sleep 0.3; car completion bash; echo "$?" >code) | true; cat code
  3

#pragma once

#include <array>
#include <car/database/database.hpp>
#include <string_view>

namespace car::office {

/// `carl` in ASCII; the ledger's, for ever.
inline constexpr database::Format ledger_format{0x6361726C, 1, 2};

/// The ledger as version 1 had it, from which `ledger_steps` lead to what it is now. What has been released
/// is never changed: something new is a further step.
///
/// Digests are 64 hexadecimal digits, moments RFC 3339 in UTC, sets their slugs; an empty text means that
/// there is nothing to say, NULL that it has not happened.
inline constexpr std::string_view first_ledger = R"(
CREATE TABLE candidates (
  number TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  sort_name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  key TEXT NOT NULL,
  application TEXT NOT NULL UNIQUE,
  subscription_end TEXT NOT NULL,
  enrolled_at TEXT NOT NULL,
  email TEXT NOT NULL,
  telephone TEXT NOT NULL,
  address TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX candidates_by_name ON candidates (name_key);
CREATE UNIQUE INDEX candidates_by_key ON candidates (key);

CREATE TABLE certificates (
  authority TEXT NOT NULL CHECK (authority IN ('candidates', 'office')),
  serial TEXT NOT NULL,
  candidate TEXT REFERENCES candidates (number),
  key TEXT NOT NULL,
  not_after TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  revoked_at TEXT,
  reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (authority, serial),
  CHECK ((authority = 'candidates') = (candidate IS NOT NULL)),
  CHECK ((revoked_at IS NULL) = (reason = ''))
) STRICT, WITHOUT ROWID;
CREATE INDEX certificates_by_key ON certificates (key);

CREATE TABLE received (
  container TEXT PRIMARY KEY,
  object TEXT NOT NULL,
  type TEXT NOT NULL,
  candidate TEXT REFERENCES candidates (number),
  set_slug TEXT NOT NULL,
  attempt INTEGER NOT NULL,
  arrival TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  reception TEXT NOT NULL CHECK (reception IN ('accepted', 'refused', 'quarantined')),
  check_name TEXT NOT NULL,
  reason TEXT NOT NULL,
  checks TEXT NOT NULL,
  file TEXT NOT NULL,
  receipt INTEGER,
  CHECK ((reception = 'accepted') = (check_name = '')),
  CHECK ((reception = 'quarantined') = (receipt IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX received_by_object ON received (object) WHERE receipt IS NOT NULL;
CREATE INDEX received_by_attempt ON received (candidate, set_slug, attempt) WHERE receipt IS NOT NULL;

CREATE TABLE submissions (
  id TEXT PRIMARY KEY,
  object TEXT NOT NULL UNIQUE,
  container TEXT NOT NULL UNIQUE REFERENCES received (container),
  candidate TEXT NOT NULL REFERENCES candidates (number),
  set_code TEXT NOT NULL,
  set_slug TEXT NOT NULL,
  route TEXT NOT NULL,
  attempt INTEGER NOT NULL CHECK (attempt > 0),
  round INTEGER NOT NULL CHECK (round > 0),
  previous TEXT REFERENCES submissions (id),
  arrival TEXT NOT NULL,
  due TEXT NOT NULL,
  UNIQUE (candidate, set_slug, attempt)
) STRICT, WITHOUT ROWID;
CREATE INDEX submissions_by_due ON submissions (due);

CREATE TABLE requests (
  id TEXT PRIMARY KEY,
  object TEXT NOT NULL UNIQUE,
  container TEXT NOT NULL UNIQUE REFERENCES received (container),
  candidate TEXT NOT NULL REFERENCES candidates (number),
  kind TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  arrival TEXT NOT NULL,
  answered_at TEXT,
  answer TEXT NOT NULL DEFAULT '' CHECK (answer IN ('', 'granted', 'declined')),
  reason TEXT NOT NULL DEFAULT '',
  UNIQUE (candidate, kind, number),
  CHECK ((answered_at IS NULL) = (answer = ''))
) STRICT, WITHOUT ROWID;

CREATE TABLE outgoing (
  candidate TEXT NOT NULL REFERENCES candidates (number),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  type TEXT NOT NULL CHECK (type IN ('receipt', 'decision', 'letter')),
  kind TEXT NOT NULL,
  about TEXT NOT NULL,
  object TEXT NOT NULL UNIQUE,
  container TEXT NOT NULL UNIQUE,
  file TEXT NOT NULL,
  signed_at TEXT NOT NULL,
  PRIMARY KEY (candidate, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX outgoing_by_about ON outgoing (about);

CREATE TABLE evaluators (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE evaluator_sets (
  evaluator TEXT NOT NULL REFERENCES evaluators (id),
  set_slug TEXT NOT NULL,
  PRIMARY KEY (evaluator, set_slug)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignments (
  submission TEXT NOT NULL REFERENCES submissions (id),
  evaluator TEXT NOT NULL REFERENCES evaluators (id),
  seat INTEGER NOT NULL CHECK (seat > 0),
  assigned_at TEXT NOT NULL,
  PRIMARY KEY (submission, evaluator),
  UNIQUE (submission, seat)
) STRICT, WITHOUT ROWID;
CREATE INDEX assignments_by_evaluator ON assignments (evaluator);

CREATE TABLE evaluations (
  submission TEXT NOT NULL,
  evaluator TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision > 0),
  handed_in_at TEXT NOT NULL,
  form TEXT NOT NULL,
  comment TEXT NOT NULL,
  PRIMARY KEY (submission, evaluator, revision),
  FOREIGN KEY (submission, evaluator) REFERENCES assignments (submission, evaluator)
) STRICT, WITHOUT ROWID;
CREATE TABLE ratings (
  submission TEXT NOT NULL,
  evaluator TEXT NOT NULL,
  revision INTEGER NOT NULL,
  competency INTEGER NOT NULL,
  rating TEXT NOT NULL,
  comment TEXT NOT NULL,
  request TEXT NOT NULL,
  PRIMARY KEY (submission, evaluator, revision, competency),
  FOREIGN KEY (submission, evaluator, revision) REFERENCES evaluations (submission, evaluator, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE decisions (
  submission TEXT NOT NULL REFERENCES submissions (id),
  revision INTEGER NOT NULL CHECK (revision > 0),
  outcome TEXT NOT NULL CHECK (outcome IN ('approved', 'more-documents', 'take-course')),
  comments TEXT NOT NULL,
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  details TEXT NOT NULL,
  PRIMARY KEY (submission, revision)
) STRICT, WITHOUT ROWID;
CREATE TABLE decision_points (
  submission TEXT NOT NULL,
  revision INTEGER NOT NULL,
  competency INTEGER NOT NULL,
  rating TEXT NOT NULL,
  request TEXT NOT NULL,
  PRIMARY KEY (submission, revision, competency),
  FOREIGN KEY (submission, revision) REFERENCES decisions (submission, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  what TEXT NOT NULL,
  subject TEXT NOT NULL,
  why TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_time ON journal (at);
CREATE INDEX journal_by_subject ON journal (subject);
)";

/// Version 2: caps, conflicts and keys of evaluators; drafts of assignments; which pack a submission and a
/// decision are of; what is in a submission, by digest; what happens to a request; and every change of a row,
/// sealed by the journal.
inline constexpr std::string_view second_ledger = R"(
ALTER TABLE evaluators ADD COLUMN yearly_cap INTEGER CHECK (yearly_cap > 0);
ALTER TABLE evaluators ADD COLUMN key TEXT NOT NULL DEFAULT '';
CREATE TABLE conflicts (
  evaluator TEXT NOT NULL REFERENCES evaluators (id),
  candidate TEXT NOT NULL REFERENCES candidates (number),
  reason TEXT NOT NULL,
  declared_at TEXT NOT NULL,
  PRIMARY KEY (evaluator, candidate)
) STRICT, WITHOUT ROWID;

ALTER TABLE assignments ADD COLUMN published_at TEXT;
UPDATE assignments SET published_at = assigned_at;
ALTER TABLE evaluations ADD COLUMN signature TEXT NOT NULL DEFAULT '';

ALTER TABLE submissions ADD COLUMN pack TEXT NOT NULL DEFAULT '';
ALTER TABLE decisions ADD COLUMN pack TEXT NOT NULL DEFAULT '';
CREATE TABLE evidence (
  submission TEXT NOT NULL REFERENCES submissions (id),
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  PRIMARY KEY (submission, file)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_by_digest ON evidence (sha256);

ALTER TABLE requests ADD COLUMN submission TEXT NOT NULL DEFAULT '';
CREATE TABLE request_steps (
  request TEXT NOT NULL REFERENCES requests (id),
  number INTEGER NOT NULL CHECK (number > 0),
  step TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (request, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE changes (
  number INTEGER PRIMARY KEY,
  relation TEXT NOT NULL,
  before TEXT,
  after TEXT,
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
ALTER TABLE journal ADD COLUMN changes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE journal ADD COLUMN seal TEXT NOT NULL DEFAULT '';
)";

inline constexpr std::array<std::string_view, 1> ledger_steps = {second_ledger};

}  // namespace car::office

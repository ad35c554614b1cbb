// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

/** Why a question is worth asking. */
public enum AskingKind {
  /** A concern or an item on self-harm is open. */
  SAFETY,
  /** The medical clearance of a symptom is pending. */
  CLEARANCE_PENDING,
  /** What was rehearsed has not been said. */
  STATEMENT_NOT_SAID,
  /** A decision was tried, and nobody declared whether it was to break a cycle. */
  DECISION_TRIED,
  /** Days of the last two weeks were not recorded. */
  DAYS_NOT_RECORDED,
  /** The stage of a dispute does not fit what was met and heard in it. */
  STAGE_AT_ODDS,
  /** Something the client came with has nothing behind it yet. */
  STILL_TO_UNPACK,
  /** Others came while the client was away. */
  AWAY,
  /** Contacts were not rated. */
  CONTACTS_NOT_RATED,
  /** A symptom is more frequent on some weekdays, and no contact was written down. */
  WHAT_ELSE
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

/** What a section of a dossier is about. */
public enum SectionKind {
  /** What is open of safety, and the course of the items on self-harm. */
  SAFETY("safety"),
  /** One sentence on the whole. */
  IN_SHORT("inShort"),
  /** Who it is about, why they came, and what was agreed. */
  WHO_AND_WHY("who"),
  /** Whether it helped: each measure and each presenting symptom. */
  DID_IT_HELP("helped"),
  /** What changes, in the room and between sessions. */
  WHAT_CHANGES("changes"),
  /** When it hurts. */
  WHEN("when"),
  /** What else happens then. */
  WHAT_ELSE("whatElse"),
  /** With whom, and how it is. */
  WITH_WHOM("withWhom"),
  /** What was recorded since the last session. */
  SINCE_LAST_SESSION("since"),
  /** What was agreed and is still open. */
  OPEN_WORK("openWork"),
  /** What the record raises as questions. */
  WORTH_ASKING("asking"),
  /** What cannot be said, and what was tested. */
  CANNOT_BE_SAID("cannot"),
  /** How close people are: at intake, wished, later. */
  CIRCLE("circle"),
  /** The formulation and its revisions. */
  FORMULATION("formulation"),
  /** The sessions in a line each. */
  SESSIONS("sessions"),
  /** The measures at intake and every few sessions. */
  MEASURES("measures"),
  /** How the therapist rated the own keeping to the treatment. */
  SELF_RATING("selfRating"),
  /** What was reached, what helped, what to do if it comes back. */
  CONCLUSION("conclusion"),
  /** What other traditions would see. */
  LENSES("lenses"),
  /** What was tested, and at which level. */
  TESTED("tested");

  private final String phrase;

  SectionKind(String phrase) {
    this.phrase = phrase;
  }

  String heading() {
    return "dossier.heading." + phrase;
  }
}

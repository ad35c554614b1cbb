// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.privacy;

/**
 * What is still in a deidentified value and may identify someone to a reader who knows more.
 *
 * <p>A case history is a rare pattern by itself: who knows when a client was in treatment, who was
 * in her family or what befell them may find her in it.
 */
public enum Remaining {
  /** Dates that were moved together. */
  DATES(
      "weekdays, times of day and every interval between dates; one date that is known tells all"),
  /** Dates of which the month or the year alone is known. */
  PARTIAL_DATES("dates known by their month or year alone, each moved by its middle day"),
  /** The age at intake. */
  AGE("the age at intake, as a band"),
  /** Diagnoses. */
  DIAGNOSES("diagnoses, as codes, and their severity"),
  /** Who referred the client. */
  REFERRAL("who referred the client, and why"),
  /** Who the people are to the client. */
  RELATIONSHIPS("what each person is to the client"),
  /** What happened in the client's life. */
  LIFE_EVENTS("kinds of life events"),
  /** What people did to each other. */
  CONDUCT("what people did in contacts, by kinds"),
  /** The course of what was recorded. */
  COURSE("the course of symptoms, ratings and sessions"),
  /** What was answered on questionnaires. */
  ANSWERS("answers to questionnaires, those on self-harm among them"),
  /** Concerns about safety. */
  SAFETY("concerns about safety"),
  /** Names that were kept. */
  NAMES("plain names of symptoms, ratings, states and questionnaires"),
  /** Text that was kept. */
  TEXT("all text, as it was written");

  private final String words;

  Remaining(String words) {
    this.words = words;
  }

  /**
   * Returns what it is in words.
   *
   * @return such as "the age at intake, as a band"
   */
  public String inWords() {
    return words;
  }
}

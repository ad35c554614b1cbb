// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import java.util.Locale;

/** What is counted while a synthetic course is planted. */
public enum Counted {
  /** Counts the sessions that were held. */
  SESSIONS,
  /** Counts the appointments that fell out. */
  MISSED_SESSIONS,
  /** Counts the phases of treatment. */
  PHASES,
  /** Counts the recorded days of a symptom. */
  RECORDED_DAYS,
  /** Counts the recorded days with a symptom. */
  SYMPTOM_DAYS,
  /** Counts the recorded days of a symptom from the planted turn on. */
  RECORDED_DAYS_LATER,
  /** Counts the recorded days with a symptom from the planted turn on. */
  SYMPTOM_DAYS_LATER,
  /** Counts the days with a rating. */
  RATED_DAYS,
  /** Counts the days of which contacts are known. */
  ASKED_DAYS,
  /** Counts the contacts with a person that were written down. */
  CONTACTS,
  /** Counts the times that a person came while the client was away, as written down. */
  ABSENCES,
  /** Counts the days of which both the symptom and the contacts are known. */
  COMPARED_DAYS,
  /** Counts the days with the symptom among those of which both are known. */
  COMPARED_SYMPTOM_DAYS,
  /** Counts the days with a contact with a person among those of which both are known. */
  COMPARED_CONTACT_DAYS,
  /**
   * Counts the days with the symptom and a contact with a person among those of which both are
   * known.
   */
  COMPARED_SYMPTOM_DAYS_WITH_CONTACT,
  /** Counts the days on which a state is known to hold. */
  STATE_DAYS,
  /** Counts the days on which it is known whether a state holds. */
  KNOWN_STATE_DAYS,
  /** Counts the recorded days with the symptom on which a state is known to hold. */
  SYMPTOM_DAYS_IN_STATE,
  /** Counts the recorded days of the symptom on which a state is known to hold. */
  RECORDED_DAYS_IN_STATE,
  /** Counts the contacts with a person that were gone through. */
  CONTACTS_GONE_THROUGH,
  /** Counts the contacts with a person that were gone through, from the planted turn on. */
  CONTACTS_GONE_THROUGH_LATER,
  /** Counts the hurtful acts of a person in contacts that were gone through. */
  HURTFUL_ACTS,
  /**
   * Counts the hurtful acts of a person in contacts that were gone through, from the planted turn
   * on.
   */
  HURTFUL_ACTS_LATER,
  /** Counts the forms of an instrument that were due. */
  FORMS,
  /** Counts the forms of an instrument that were not filled in. */
  MISSED_FORMS,
  /** Counts the forms of an instrument of which an item was left blank. */
  BLANK_FORMS,
  /** Counts the general accounts of a person. */
  GLOBALS,
  /** Counts the incidents recounted of a person. */
  INCIDENTS,
  /**
   * Counts the incidents more negative by 2 points of 10 or more than the general account before.
   */
  HARSHER_INCIDENTS,
  /** Counts the accounts of a person of a negativity of 2 or more. */
  HARD_ACCOUNTS,
  /** Counts the bids for support to a person. */
  BIDS,
  /** Counts the bids for support that a person met. */
  BIDS_MET,
  /** Counts the bids for support that a person dismissed or ignored. */
  BIDS_NOT_MET,
  /** Counts the times that a feeling was voiced in the first half of the sessions. */
  FEELINGS_VOICED_EARLIER,
  /** Counts the times that a feeling was voiced in the second half of the sessions. */
  FEELINGS_VOICED_LATER,
  /** Counts the times that it was voiced toward the person in the first half of the sessions. */
  FEELINGS_AT_PERSON_EARLIER,
  /** Counts the times that it was voiced toward the person in the second half of the sessions. */
  FEELINGS_AT_PERSON_LATER,
  /** Counts the ratings of feelings for a person, two in each session. */
  FEELINGS_RATED,
  /** Counts the ratings of feelings for a person of which both poles are 2 or more. */
  FEELINGS_AMBIVALENT,
  /**
   * Counts the sessions at whose end negative feelings for a person were stronger than at their
   * start.
   */
  SESSIONS_WORSE,
  /**
   * Counts the sessions at whose end negative feelings for a person were weaker than at their
   * start.
   */
  SESSIONS_BETTER,
  /** Counts the tasks that were set. */
  TASKS,
  /** Counts the tasks that were done. */
  TASKS_DONE,
  /** Counts the goals that were set. */
  GOALS,
  /** Counts the goals that were reached. */
  GOALS_REACHED,
  /** Counts the times that progress toward a goal was noted. */
  GOAL_STEPS,
  /** Counts the statements toward a person that were rehearsed. */
  STATEMENTS,
  /** Counts the statements toward a person that were said. */
  STATEMENTS_SAID,
  /** Counts the statements toward a person that were heard. */
  STATEMENTS_HEARD,
  /** Counts the formulations, the first and each that revised it. */
  FORMULATIONS,
  /** Counts the uses of techniques. */
  TECHNIQUES,
  /** Counts the wishes that were named. */
  WISHES,
  /** Counts the expectations of a person. */
  EXPECTATIONS,
  /** Counts the events of life. */
  LIFE_EVENTS,
  /** Counts the decisions that were tried. */
  DECISIONS,
  /** Counts the stages of a dispute. */
  STAGES,
  /** Counts the views of the old and of the new role. */
  ROLE_VIEWS,
  /** Counts the issues that the client came with. */
  PRESENTING_ISSUES,
  /** Counts the times that an issue was unpacked to one between people. */
  ISSUES_UNPACKED,
  /** Counts the people who came closer or went further away. */
  CLOSENESS_CHANGES,
  /** Counts the concerns for safety. */
  CONCERNS,
  /** Counts the concerns for safety that were not closed. */
  OPEN_CONCERNS,
  /** Counts the plans for the time after the last session. */
  PLANS,
  /** Counts the entries of the case: its events and its events of life. */
  ENTRIES;

  /**
   * Returns the name in plain words.
   *
   * @return such as "missed sessions"
   */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

/** In what way something was planted. */
public enum EffectKind {
  /**
   * A symptom is more likely on some weekdays, for whatever reason; the size is the ratio of the
   * likeliest to the least likely.
   */
  WEEKDAY,
  /** A symptom is more likely on some weekdays whoever was met; the size is that ratio. */
  WEEKDAY_BESIDE_CONTACTS,
  /**
   * A symptom keeps to the days of a cycle; it is planted with the number of days, and the size is
   * a ratio.
   */
  CYCLE,
  /**
   * A symptom begins at a time of day; it is planted with the hour, and the size is the share of
   * symptom days.
   */
  HOUR,
  /** A symptom goes with contacts with a person; the size is a ratio. */
  CONTACT,
  /** A symptom goes with a state of the day; the size is a ratio. */
  STATE,
  /**
   * A symptom's rate changes at the planted turn; it is planted with the date, and the size is a
   * ratio.
   */
  TURN,
  /**
   * A symptom's rate changes from day to day; the size is the ratio of the last day to the first.
   */
  TREND,
  /** A symptom carries on from day to day; the size is the chance, or the number of days. */
  CARRIED_ON,
  /**
   * Contacts with a person become more or fewer; the size is the ratio of the last day to the
   * first.
   */
  CONTACT_TREND,
  /**
   * A rating differs between weekdays; the size is the difference of the highest and the lowest
   * mean.
   */
  LEVEL_WEEKDAY,
  /** A rating goes with contacts with a person; the size is a difference. */
  LEVEL_CONTACT,
  /** A rating goes with a state of the day; the size is a difference. */
  LEVEL_STATE,
  /**
   * A rating changes at the planted turn; it is planted with the date, and the size is a
   * difference.
   */
  LEVEL_TURN,
  /**
   * The total of an instrument changes from the first session to the last; the size is a
   * difference.
   */
  MEASURE_CHANGE,
  /**
   * The total of an instrument changes from one session to the next; it is planted with the number
   * of the later one, and the size is a difference.
   */
  SUDDEN_GAIN,
  /**
   * A feeling is shown more openly; it is planted with the number of the session, and the size is
   * in levels.
   */
  OPENNESS,
  /** A feeling comes to be felt toward a person; it is planted with the number of the session. */
  FOCUS
}

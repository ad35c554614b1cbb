// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

/** Why a client of a cohort cannot be used for one question; each is counted, none disappears. */
public enum LeftOut {
  /** Nothing of the kind was recorded. */
  NO_RECORD,
  /** The context happened on none of the days that were recorded and asked about. */
  NO_CONTEXT,
  /** The symptom came on none of the days that were recorded and asked about. */
  NO_SYMPTOM,
  /** Only notable contacts were written down, so that no day is known to be free of one. */
  NOTABLE_ONLY,
  /** Contacts were asked about unevenly on days with the symptom and on days without it. */
  ASKED_UNEVENLY,
  /** No days that are alike differ both in the context and in the symptom. */
  NOTHING_ALIKE,
  /** The rating has no effect with a standard error: too few weeks, or weeks that do not differ. */
  NO_EFFECT,
  /** The rating, or the questionnaire of that code, is on another scale than that of the cohort. */
  OTHER_SCALE,
  /** No form has a total. */
  NO_FORM,
  /** The first or the last form is not known, because those of one day have no order. */
  ORDER_UNKNOWN
}

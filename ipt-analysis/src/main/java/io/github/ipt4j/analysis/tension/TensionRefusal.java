// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

/** Why a load is not computed. */
public enum TensionRefusal {
  /** It is not known on which days contacts were asked about. */
  CONTACTS_NOT_ASKED,
  /** Contacts were asked about on too few days. */
  FEW_ASKED_DAYS,
  /** There were too few contacts. */
  FEW_CONTACTS,
  /** Too many contacts were not rated. */
  UNRATED_CONTACTS,
  /** Contacts are too rare for the half-life: the load would follow the date of the last one. */
  RARE_CONTACTS
}

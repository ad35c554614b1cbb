// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.relationship;

/** Who a person is to the client. */
public enum RelationshipKind {
  /** The client's husband. */
  HUSBAND("husband"),
  /** The client's wife. */
  WIFE("wife"),
  /** The client's partner. */
  PARTNER("partner"),
  /** The client's former husband. */
  FORMER_HUSBAND("former husband"),
  /** The client's former wife. */
  FORMER_WIFE("former wife"),
  /** The client's former partner. */
  FORMER_PARTNER("former partner"),
  /** The client's mother. */
  MOTHER("mother"),
  /** The client's father. */
  FATHER("father"),
  /** The client's stepmother. */
  STEPMOTHER("stepmother"),
  /** The client's stepfather. */
  STEPFATHER("stepfather"),
  /** The client's mother-in-law. */
  MOTHER_IN_LAW("mother-in-law"),
  /** The client's father-in-law. */
  FATHER_IN_LAW("father-in-law"),
  /** The client's sister. */
  SISTER("sister"),
  /** The client's brother. */
  BROTHER("brother"),
  /** The client's sister-in-law. */
  SISTER_IN_LAW("sister-in-law"),
  /** The client's brother-in-law. */
  BROTHER_IN_LAW("brother-in-law"),
  /** The client's daughter. */
  DAUGHTER("daughter"),
  /** The client's son. */
  SON("son"),
  /** The client's stepdaughter. */
  STEPDAUGHTER("stepdaughter"),
  /** The client's stepson. */
  STEPSON("stepson"),
  /** The client's daughter-in-law. */
  DAUGHTER_IN_LAW("daughter-in-law"),
  /** The client's son-in-law. */
  SON_IN_LAW("son-in-law"),
  /** The client's grandmother. */
  GRANDMOTHER("grandmother"),
  /** The client's grandfather. */
  GRANDFATHER("grandfather"),
  /** The client's granddaughter. */
  GRANDDAUGHTER("granddaughter"),
  /** The client's grandson. */
  GRANDSON("grandson"),
  /** The client's aunt. */
  AUNT("aunt"),
  /** The client's uncle. */
  UNCLE("uncle"),
  /** The client's niece. */
  NIECE("niece"),
  /** The client's nephew. */
  NEPHEW("nephew"),
  /** The client's cousin. */
  COUSIN("cousin"),
  /** The client's friend. */
  FRIEND("friend"),
  /** The client's housemate. */
  HOUSEMATE("housemate"),
  /** The client's neighbour. */
  NEIGHBOUR("neighbour"),
  /** The client's colleague. */
  COLLEAGUE("colleague"),
  /** The client's supervisor. */
  SUPERVISOR("supervisor"),
  /** The client's employee. */
  EMPLOYEE("employee"),
  /** The client's teacher. */
  TEACHER("teacher"),
  /** The client's carer. */
  CARER("carer"),
  /** Any other relative. */
  OTHER_RELATIVE("other relative"),
  /** Anyone else. */
  OTHER("other person");

  private final String words;

  RelationshipKind(String words) {
    this.words = words;
  }

  /**
   * Returns the name in words.
   *
   * @return such as "husband"
   */
  public String inWords() {
    return words;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.lens;

/**
 * Something that a tradition looks for, and the entries of a case in which it would find it.
 *
 * <p>Which entries those are is decided entry by entry, so that a further entry takes none away.
 */
public enum LensConcept {
  /** IPT: the formulation and its revisions. */
  FORMULATION(Lens.IPT),
  /** IPT: what happened in the client's life. */
  LIFE(Lens.IPT),
  /** IPT: grief, role dispute, role transition or deficits, with its stage. */
  PROBLEM_AREA(Lens.IPT),
  /** IPT: what was found behind what the client came with. */
  BEHIND_IT(Lens.IPT),
  /** IPT: what the symptom was thought to go with. */
  LINK(Lens.IPT),
  /** IPT: episodes, forms and ratings of symptoms. */
  SYMPTOMS(Lens.IPT),
  /** IPT: accounts of current life, and of people who died. */
  CURRENT_LIFE(Lens.IPT),
  /** IPT: contacts as they were written down. */
  CONTACTS(Lens.IPT),
  /** IPT: exchanges that were gone through turn by turn. */
  COMMUNICATION(Lens.IPT),
  /** IPT: expectations that do not meet, from the inventory of the people. */
  EXPECTATIONS(Lens.IPT),
  /** IPT: the client's own wishes. */
  WISHES(Lens.IPT),
  /** IPT: feelings that were at least acknowledged. */
  AFFECT(Lens.IPT),
  /** IPT: support that was asked for. */
  SUPPORT(Lens.IPT),
  /** IPT: decisions that were gone through. */
  DECISIONS(Lens.IPT),
  /** IPT: statements that were rehearsed, and perhaps said. */
  REHEARSAL(Lens.IPT),
  /** IPT: goals and the progress toward them. */
  GOALS(Lens.IPT),
  /** IPT: techniques that were used. */
  TECHNIQUES(Lens.IPT),
  /** IPT: the sick role, and medication as part of it. */
  SICK_ROLE(Lens.IPT),
  /** IPT: talk about the ending, and the plan for the time after. */
  ENDING(Lens.IPT),

  /** Psychodynamic: accounts of the past, such as childhood. */
  PAST(Lens.PSYCHODYNAMIC),
  /** Psychodynamic: feelings that were denied or only hinted at. */
  HELD_BACK(Lens.PSYCHODYNAMIC),
  /** Psychodynamic: good and bad feelings for the same person. */
  MIXED_FEELINGS(Lens.PSYCHODYNAMIC),
  /** Psychodynamic: what was wished for. */
  WISHED(Lens.PSYCHODYNAMIC),
  /** Psychodynamic: insight. */
  INSIGHT(Lens.PSYCHODYNAMIC),
  /** Psychodynamic: emotional release. */
  RELEASE(Lens.PSYCHODYNAMIC),
  /** Psychodynamic: what had been held back, owned later, and what was said with it. */
  TURNED(Lens.PSYCHODYNAMIC),
  /** Psychodynamic: the relationship of client and therapist, where it was worked with. */
  IN_THE_ROOM(Lens.PSYCHODYNAMIC),
  /** Psychodynamic: notes in its own terms and what they rest on. */
  PSYCHODYNAMIC_TERMS(Lens.PSYCHODYNAMIC),

  /** CBT: beliefs, before and after. */
  BELIEFS(Lens.CBT),
  /** CBT: situations, that is contacts and symptoms of one day. */
  SITUATIONS(Lens.CBT),
  /** CBT: what was rated, measured or noted day by day. */
  MONITORING(Lens.CBT),
  /** CBT: tasks between sessions. */
  HOMEWORK(Lens.CBT),
  /** CBT: behaviour that was tried. */
  TRIED(Lens.CBT),
  /** CBT: warning signs and what to do then. */
  RELAPSE_PLAN(Lens.CBT),
  /** CBT: notes in its own terms and what they rest on. */
  CBT_TERMS(Lens.CBT),

  /** Couple: how they talk with each other. */
  PATTERN(Lens.COUPLE),
  /** Couple: statements in the first person and how they were taken. */
  STATEMENTS(Lens.COUPLE),
  /** Couple: rules, that is what each expects, and beliefs about the relationship. */
  RULES(Lens.COUPLE),
  /** Couple: contacts in which others were there, and who stood where. */
  THIRD_PARTIES(Lens.COUPLE),
  /** Couple: bids and how they were answered. */
  BIDS(Lens.COUPLE),
  /** Couple: wishes that are for someone to meet. */
  WISHES_TOWARD(Lens.COUPLE),
  /** Couple: notes in its own terms and what they rest on. */
  COUPLE_TERMS(Lens.COUPLE);

  private final Lens lens;

  LensConcept(Lens lens) {
    this.lens = lens;
  }

  /**
   * Returns the tradition that looks for it.
   *
   * @return the tradition
   */
  public Lens lens() {
    return lens;
  }
}

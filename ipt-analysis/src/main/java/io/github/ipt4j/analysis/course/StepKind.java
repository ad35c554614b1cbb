// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

/** The steps that a sequence looks for. */
public enum StepKind {
  /** The client realised something about the way they are treated. */
  REALISATION,
  /** A feeling was released. */
  RELEASE,
  /** A statement was rehearsed. */
  REHEARSAL,
  /** A statement was said. */
  ENACTMENT,
  /** What was decided was tried. */
  DECISION_TRIED,
  /** A symptom was there for the last time, and many free days were recorded since. */
  SYMPTOM_LAST_RECORDED
}

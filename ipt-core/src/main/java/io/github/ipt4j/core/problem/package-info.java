/**
 * The problem areas of Interpersonal Psychotherapy: grief, role dispute, role transition,
 * interpersonal deficits.
 */
@NullMarked
package io.github.ipt4j.core.problem;

import org.jspecify.annotations.NullMarked;

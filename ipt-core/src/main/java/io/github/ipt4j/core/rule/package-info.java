/**
 * What is said of a value that breaks a rule, and how much of the value may be said: the same for
 * builders and for readers.
 */
@NullMarked
package io.github.ipt4j.core.rule;

import org.jspecify.annotations.NullMarked;

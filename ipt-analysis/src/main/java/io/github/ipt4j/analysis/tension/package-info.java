/**
 * With whom, and how is it really? How much the contacts with a person weigh, how often they are
 * and how bad, with both feelings beside each other.
 */
@NullMarked
package io.github.ipt4j.analysis.tension;

import org.jspecify.annotations.NullMarked;

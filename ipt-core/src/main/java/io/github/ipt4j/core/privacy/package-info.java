/**
 * Takes out of a case, of files and of views who it is: dates are moved by whole weeks, ids become
 * numbers, text is left out, and every finding stays as it was.
 *
 * <p>{@link io.github.ipt4j.core.privacy.Deidentifier} does it; {@link
 * io.github.ipt4j.core.privacy.Deidentified} is what it gives, with what was removed and what
 * {@link io.github.ipt4j.core.privacy.Remaining remains}. What becomes of each attribute ({@link
 * io.github.ipt4j.core.privacy.Treatment}) is declared in one list, {@code attributes.properties}.
 */
@NullMarked
package io.github.ipt4j.core.privacy;

import org.jspecify.annotations.NullMarked;

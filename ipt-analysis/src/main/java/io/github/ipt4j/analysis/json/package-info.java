/**
 * Findings to JSON, one line for each client, for other programs to read; never read back.
 *
 * <p>This package alone needs Jackson's streaming core, which is an optional dependency.
 */
@NullMarked
package io.github.ipt4j.analysis.json;

import org.jspecify.annotations.NullMarked;

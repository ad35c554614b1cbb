/**
 * The case history, which alone checks cross references and yields the views, with its sessions and
 * phases, and the day table.
 */
@NullMarked
package io.github.ipt4j.core.history;

import org.jspecify.annotations.NullMarked;

/** Asks what changes, in the room and between sessions. */
@NullMarked
package io.github.ipt4j.analysis.course;

import org.jspecify.annotations.NullMarked;

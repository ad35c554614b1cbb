/** What a session brings to light, whenever it happened. */
@NullMarked
package io.github.ipt4j.core.event;

import org.jspecify.annotations.NullMarked;

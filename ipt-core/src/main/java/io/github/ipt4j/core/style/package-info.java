/**
 * How the values of this library are generated, and the rule that every id obeys; not for users.
 */
@NullMarked
package io.github.ipt4j.core.style;

import org.jspecify.annotations.NullMarked;

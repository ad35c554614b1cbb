/** What texts are made of, whatever file they come from; not for users. */
@NullMarked
package io.github.ipt4j.core.text;

import org.jspecify.annotations.NullMarked;

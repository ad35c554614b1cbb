/** The people in the client's life and the interpersonal inventory that describes them. */
@NullMarked
package io.github.ipt4j.core.relationship;

import org.jspecify.annotations.NullMarked;

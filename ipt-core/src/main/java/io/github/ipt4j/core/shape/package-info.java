/**
 * What values of the model consist of, found by reflection, and how they are made of it again; not
 * for users.
 */
@NullMarked
package io.github.ipt4j.core.shape;

import org.jspecify.annotations.NullMarked;

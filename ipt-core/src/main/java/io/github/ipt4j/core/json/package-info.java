/**
 * Case histories from and to JSON: one document per case, lossless, in one form only.
 *
 * <p>Only this package uses jackson-core, Jackson's streaming parser without its data binding. The
 * types of the model carry no annotation for it: a document's fields are the attributes of the
 * values, found by reflection.
 */
@NullMarked
package io.github.ipt4j.core.json;

import org.jspecify.annotations.NullMarked;

/** The dossier of one case: the analyses put together in the order of the five questions. */
@NullMarked
package io.github.ipt4j.analysis.review;

import org.jspecify.annotations.NullMarked;

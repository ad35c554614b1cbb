/** What several analyses need and no user does: wording, and the numerical engine. Not exported. */
@NullMarked
package io.github.ipt4j.analysis.internal;

import org.jspecify.annotations.NullMarked;

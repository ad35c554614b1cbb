/** What else happens then, that does not happen at other times: contrasts within weekday. */
@NullMarked
package io.github.ipt4j.analysis.context;

import org.jspecify.annotations.NullMarked;

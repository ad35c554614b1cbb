// SPDX-License-Identifier: Apache-2.0
/** The library in a Java kernel of Jupyter: what is typed is shown as a table or as a picture. */
@NullMarked
package io.github.ipt4j.notebook;

import org.jspecify.annotations.NullMarked;

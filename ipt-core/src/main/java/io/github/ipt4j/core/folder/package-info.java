/**
 * A case as a folder of CSV files, for those who fill it in with a spreadsheet.
 */
@NullMarked
package io.github.ipt4j.core.folder;

import org.jspecify.annotations.NullMarked;

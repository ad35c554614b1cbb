/**
 * A case as a folder of CSV files, for those who fill it in with a spreadsheet.
 *
 * <p>A folder is the document that a case is as JSON, written in tables. {@link
 * io.github.ipt4j.core.folder.CaseFolder} reads and writes it; {@link
 * io.github.ipt4j.core.folder.LeftOut} is what a case holds beyond it. Behind them: {@code Sheets}
 * names the files, {@code ModelSchema} and {@code Columns} find their columns in the schema of the
 * JSON, {@code CellKind} reads and writes cells, {@code FolderDocument} makes the document of the
 * rows and tells its faults at their cells, {@code FolderTexts} makes the rows of a document.
 */
@NullMarked
package io.github.ipt4j.core.folder;

import org.jspecify.annotations.NullMarked;

/**
 * What word processors show but their files only describe, the numbers of lists and headings and where notes belong, and
 * what the files hold but is not shown.
 */
@NullMarked
package se.protokoll.text.office;

import org.jspecify.annotations.NullMarked;

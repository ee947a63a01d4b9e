/**
 * The pages and the HTTP interface over what is indexed: search, meeting, attendance. Writes
 * nothing but what readers correct.
 */
@NullMarked
package se.protokoll.web;

import org.jspecify.annotations.NullMarked;

/** The pages and the HTTP interface over what is indexed: search, meeting, attendance. Reads, never writes. */
@NullMarked
package se.protokoll.web;

import org.jspecify.annotations.NullMarked;

/** What the head says of the meeting: kind of document, body, municipality, date, time, place, next meeting. */
@NullMarked
package se.protokoll.extract.head;

import org.jspecify.annotations.NullMarked;

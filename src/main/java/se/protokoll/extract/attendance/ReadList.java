package se.protokoll.extract.attendance;

import se.protokoll.extract.labels.CoverField;

/**
 * A labelled list that has been read.
 *
 * @param field where it stands
 * @param told what the sentences among its people tell
 */
record ReadList(CoverField field, ToldAttendance told) {}

package org.atrium.live;

/** Events were written; their transaction may still roll back. */
record LiveEventsRecorded() {}

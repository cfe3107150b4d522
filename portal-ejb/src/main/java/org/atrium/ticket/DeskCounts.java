package org.atrium.ticket;

/** Number of unsolved tickets per desk view. */
public record DeskCounts(long mine, long unowned, long open, long overdue, long waiting) {}

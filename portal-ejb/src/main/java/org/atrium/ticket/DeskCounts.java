package org.atrium.ticket;

/** How many unsolved tickets stand in each view of an agent's desk. */
public record DeskCounts(long mine, long unowned, long open, long overdue, long waiting) {}

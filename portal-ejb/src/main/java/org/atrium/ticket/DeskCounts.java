package org.atrium.ticket;

/** Number of unsolved tickets per desk view; {@link #MANY} stands for as many and for more. */
public record DeskCounts(long mine, long unowned, long open, long overdue, long waiting) {

    /** Beyond this nobody counts. */
    public static final int MANY = 100;
}

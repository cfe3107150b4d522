package org.atrium.forum.event;

/** Where an event of the forum comes from. */
public enum ForumOrigin {
    /** Somebody wrote or decided in the thread, staff included. */
    COMMUNITY,
    /** Support did by its ticket, which knows already. */
    SUPPORT
}

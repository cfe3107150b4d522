package org.atrium.forum;

/** Why somebody thinks that a moderator should look at a post. */
public enum FlagReason {
    SPAM,
    OFFENSIVE,
    OFF_TOPIC,
    PERSONAL_DATA,
    OTHER
}

package org.atrium.forum;

/** Why a member flags a post. */
public enum FlagReason {
    SPAM,
    OFFENSIVE,
    OFF_TOPIC,
    PERSONAL_DATA,
    OTHER
}

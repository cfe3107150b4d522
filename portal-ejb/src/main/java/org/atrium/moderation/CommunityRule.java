package org.atrium.moderation;

/** The rules of the community that every shop has; their texts are {@code moderation.rule.<RULE>}. */
public enum CommunityRule {
    SPAM,
    OFFENSIVE,
    PERSONAL_DATA,
    OFF_TOPIC,
    DUPLICATE,
    UNCLEAR,
    OTHER
}

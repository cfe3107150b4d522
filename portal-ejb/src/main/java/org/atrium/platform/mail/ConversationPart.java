package org.atrium.platform.mail;

import java.util.Optional;

/**
 * What an address or an id of ours says that somebody answered to.
 *
 * @param kind of the conversation, such as {@code ticket}
 * @param number of what it is about, such as {@code T-1001}
 * @param participant account of the reader it was made for; empty if it is the same for all
 */
public record ConversationPart(String kind, String number, Optional<Long> participant) {}

package org.atrium.platform.mail;

import java.util.UUID;

/**
 * The Message-ID of a mail and of the mail it replies to. All mails of a conversation reply to its first, whose id is
 * the same on every node and release, whether it was sent or not.
 *
 * @param inReplyTo null for a mail that answers none
 */
record MailId(String id, String inReplyTo) {

    static MailId of(MailConversation conversation, String domain) {
        if (conversation == null) {
            return new MailId(format(UUID.randomUUID().toString(), domain), null);
        }
        String first = format(conversation.plainName(), domain);
        return conversation.opens()
                ? new MailId(first, null)
                : new MailId(format(conversation.plainName() + "." + UUID.randomUUID(), domain), first);
    }

    private static String format(String name, String domain) {
        return "<" + name + "@" + domain + ">";
    }
}

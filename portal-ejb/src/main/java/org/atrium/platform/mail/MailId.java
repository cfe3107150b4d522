package org.atrium.platform.mail;

import java.util.UUID;

/**
 * The id of a mail, and that of the mail it answers. All mails of a conversation answer its first one, which every node
 * and every release calls the same, whether or not it was ever sent.
 *
 * @param answers null for a mail that answers none
 */
record MailId(String own, String answers) {

    static MailId of(Conversation conversation, String domain) {
        if (conversation == null) {
            return new MailId(id(UUID.randomUUID().toString(), domain), null);
        }
        String first = id(conversation.plainName(), domain);
        return conversation.opens()
                ? new MailId(first, null)
                : new MailId(id(conversation.plainName() + "." + UUID.randomUUID(), domain), first);
    }

    private static String id(String name, String domain) {
        return "<" + name + "@" + domain + ">";
    }
}

package org.atrium.platform.mail;

import java.util.List;

/** Knows which mails a mail of ours answers, so that its reader’s program shows them as one conversation. */
public interface AnsweredMails {

    /** The ids of a reader's own mails in a conversation, without angle brackets, the oldest first. */
    List<String> idsOf(MailConversation conversation, MailAddress reader);
}

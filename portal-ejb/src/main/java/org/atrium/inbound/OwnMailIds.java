package org.atrium.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.atrium.platform.mail.AnsweredMails;
import org.atrium.platform.mail.MailAddress;
import org.atrium.platform.mail.MailConversation;
import org.hibernate.query.Page;

/** The mails people sent to a ticket. A mail of ours names its reader's own: others’ ids are nothing to them. */
@ApplicationScoped
class OwnMailIds implements AnsweredMails {

    private static final String TICKET = "ticket/";

    private static final int MAX_READ = 50;

    /** So many as mail programs need to know a conversation by. */
    private static final int MAX_NAMED = 10;

    @Inject
    private InboundMailQueries mails;

    @Override
    @Transactional
    public List<String> idsOf(MailConversation conversation, MailAddress reader) {
        if (!conversation.name().startsWith(TICKET)) {
            return List.of();
        }
        String ticket = conversation.name().substring(TICKET.length());
        List<String> own = new ArrayList<>(mails.identified(ticket, Page.first(MAX_READ)).stream()
                .filter(mail -> MailAddress.keyOf(mail.sender()).equals(reader.key()))
                .map(InboundMailRecord::mailId)
                .limit(MAX_NAMED)
                .toList());
        Collections.reverse(own);
        return own;
    }
}

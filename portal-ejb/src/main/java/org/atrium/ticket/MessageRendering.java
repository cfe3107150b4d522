package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import org.atrium.platform.text.Markdown;
import org.atrium.platform.text.RenderedTexts;

/** Makes the HTML of messages anew that an earlier release made. */
@ApplicationScoped
class MessageRendering implements RenderedTexts {

    private static final int SKIP_LOCKED = -2;
    private static final int MESSAGES = 200;

    @Inject
    private EntityManager entityManager;

    @Override
    @Transactional
    public int renewSome() {
        List<TicketMessage> messages = entityManager
                .createQuery("from TicketMessage where rendering < :now order by rendering, id", TicketMessage.class)
                .setParameter("now", Markdown.RENDERING)
                .setMaxResults(MESSAGES)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
        messages.forEach(TicketMessage::renew);
        return messages.size();
    }
}

package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.atrium.platform.persistence.RowLocks;
import org.atrium.platform.text.Markdown;
import org.atrium.platform.text.RenderedTexts;
import org.hibernate.query.Page;

/** Renders messages again whose HTML an earlier release made. */
@ApplicationScoped
@Transactional
class MessageRerendering implements RenderedTexts {

    private static final int MESSAGES = 200;

    @Inject
    private EntityManager entityManager;

    @Inject
    private TicketQueries tickets;

    @Override
    public String kind() {
        return "message";
    }

    @Override
    public List<Outdated> outdated(Outdated after) {
        return tickets.outdated(Markdown.RENDERING, after.rendering(), after.id(), Page.first(MESSAGES));
    }

    @Override
    public int rerender(Collection<Long> ids) {
        List<TicketMessage> messages = RowLocks.orPass(entityManager
                        .createQuery("from TicketMessage where id in :ids order by id", TicketMessage.class)
                        .setParameter("ids", ids))
                .getResultList();
        messages.forEach(TicketMessage::rerender);
        return messages.size();
    }
}

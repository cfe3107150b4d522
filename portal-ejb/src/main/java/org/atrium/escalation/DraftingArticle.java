package org.atrium.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.faq.ArticleIntake;
import org.atrium.faq.ArticleOrigin;
import org.atrium.forum.ForumIntake;
import org.atrium.forum.ThreadSnapshot;
import org.atrium.forum.ThreadSnapshot.PostSnapshot;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.event.TicketNumber;

/** Drafts a help article from a ticket's accepted answer. Private messages are left out. */
@Stateless
@RolesAllowed({Role.Names.AGENT, Role.Names.ADMIN})
public class DraftingArticle {

    @Inject
    private TicketDirectory tickets;

    @Inject
    private ForumIntake forum;

    @Inject
    private ArticleIntake articles;

    /**
     * Starts the draft; a ticket has one, so who comes second goes on with it.
     *
     * @return path of the page it is written on
     * @throws UnknownObjectException if the ticket came from no thread
     * @throws ConflictException if no answer in the thread is accepted
     */
    public String createDraft(Viewer viewer, TicketNumber number) {
        ThreadId thread =
                TicketOrigin.thread(tickets.summary(number).origin()).orElseThrow(UnknownObjectException::new);
        forum.hasTicketForUpdate(thread);
        ThreadSnapshot snapshot = forum.snapshot(thread);
        PostSnapshot answer = snapshot.posts().stream()
                .filter(PostSnapshot::accepted)
                .findFirst()
                .orElseThrow(() -> new ConflictException("escalation.error.noAnswer"));
        return articles.draftFrom(
                        viewer, snapshot.title(), answer.body(), answer.files(), ArticleOrigin.ticket(number.value()))
                .editPath();
    }
}

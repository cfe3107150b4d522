package org.atrium.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.faq.ArticleDrafts;
import org.atrium.faq.ArticleOrigin;
import org.atrium.forum.ForumSupport;
import org.atrium.forum.ThreadStory;
import org.atrium.forum.ThreadStory.StoryPost;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.event.TicketNumber;

/** Turns a ticket's accepted answer into the draft of a help article. Nothing private goes into it. */
@Stateless
@RolesAllowed({Role.Names.AGENT, Role.Names.ADMIN})
public class FaqDrafts {

    @Inject
    private TicketDirectory tickets;

    @Inject
    private ForumSupport forum;

    @Inject
    private ArticleDrafts drafts;

    /**
     * Starts the draft; a ticket has one, so who comes second goes on with it.
     *
     * @return path of the page it is written on
     * @throws UnknownObjectException if the ticket came from no thread
     * @throws ConflictException if no answer in the thread is accepted
     */
    public String draft(Viewer viewer, TicketNumber number) {
        ThreadId thread = Origin.thread(tickets.card(number).origin()).orElseThrow(UnknownObjectException::new);
        forum.takeForSupport(thread);
        ThreadStory story = forum.story(thread);
        String answer = story.posts().stream()
                .filter(StoryPost::accepted)
                .map(StoryPost::markdown)
                .findFirst()
                .orElseThrow(() -> new ConflictException("escalation.error.noAnswer"));
        return drafts.draftFrom(viewer, story.title(), answer, ArticleOrigin.ticket(number.value()))
                .editPath();
    }
}

package org.atrium.forum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.PersonName;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.file.FileIds;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.BodyText;

/** Adds replies to threads. A reply that screening holds back is saved as held, and its author is told so. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class ReplyingToThread {

    @Inject
    private ReplyWriter replies;

    @Inject
    private PostFiles files;

    @Inject
    private AccountDirectory accounts;

    /**
     * Adds a reply to a thread.
     *
     * @throws UnknownObjectException if there is no such thread for the viewer
     * @throws ConflictException if it takes no posts
     */
    public PostedReply reply(Viewer viewer, long threadId, NewReply reply) {
        ForumPost post = replies.write(viewer, threadId, reply);
        Map<AccountId, PersonName> author = accounts.names(List.of(post.authorId()));
        return new PostedReply(
                post.thread().id(), PostView.of(post, viewer, author, Set.of(), files.beside(List.of(post))));
    }

    /**
     * Command to reply to a thread.
     *
     * @param files ids of files the author uploaded
     */
    public record NewReply(
            @NotBlank(message = "input.missing.reply") @Size(max = NewThread.MAX_BODY) @BodyText(markdown = true)
            String body,

            List<String> files) {

        public NewReply {
            files = FileIds.of(files);
        }
    }

    /** The result of a reply. */
    public record PostedReply(long thread, PostView view) {

        /** Its number. */
        public long post() {
            return view.id();
        }

        public TextState state() {
            return view.state();
        }
    }
}

package org.atrium.forum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.audit.ChangeSummary;
import org.atrium.file.FileIds;
import org.atrium.moderation.Screening.ReviewHold;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.LineEndings;
import org.atrium.platform.text.OneLine;

/** Edits posts and keeps the former body as a revision. An edit is screened like a new post. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class EditingPost {

    @Inject
    private ThreadsForUpdate threads;

    @Inject
    private PostAdmission admission;

    @Inject
    private PostPublisher publishing;

    @Inject
    private PostRevising revising;

    @Inject
    private PostMentions mentions;

    @Inject
    private AuditTrail audit;

    @Inject
    private ThreadIndex index;

    @Inject
    private PostFiles files;

    /**
     * Puts other words in a post's place.
     *
     * @param version the version the change started from, null to change whatever is there
     * @param change makes the new words from those that are there
     * @return what became of it: held, where a moderator must see the words first
     * @throws UnknownObjectException if there is no such post of the viewer
     * @throws ConflictException if what happened to it forbids to change it
     */
    public TextState edit(Viewer viewer, long postId, Long version, UnaryOperator<EditPost> change) {
        ForumPost post = threads.requireVisiblePostForUpdate(viewer, postId);
        if (!ForumPolicy.mayEdit(viewer, post)) {
            throw viewer.is(post.authorId())
                    ? new ConflictException("forum.error.noEdit")
                    : new UnknownObjectException();
        }
        post.requireVersion(version);
        EditPost edit = change.apply(new EditPost(null, post.body(), null));
        InputValidation.check(edit);
        String title = post.isFirst() && edit.title() != null
                ? edit.title()
                : post.thread().title();
        if (LineEndings.isSame(edit.body(), post.body())
                && title.equals(post.thread().title())
                && files.areSame(post, edit.files())) {
            return post.state();
        }
        Optional<ReviewHold> hold = admission.check(
                viewer,
                post.thread().category(),
                post.isFirst()
                        ? PostAdmission.PostText.ofThread(
                                title, post.thread().tags(), edit.body(), files.besideOr(post, edit.files()))
                        : PostAdmission.PostText.ofReply(edit.body(), files.besideOr(post, edit.files())));
        if (viewer.is(post.authorId())) {
            revising.editByAuthor(post, edit.body());
            admission.onPostEdited(post);
        } else {
            revising.editByModerator(post, edit.body(), viewer.requireAccount());
            audit.record(
                    viewer.requireAccount().value(),
                    "forum.edit",
                    ThreadPath.of(post.thread().id(), post.thread().slug(), post.id()),
                    post.authorId().value(),
                    new ChangeSummary()
                            .add("title", post.thread().title(), title)
                            .joined()
                            .orElse(null));
        }
        files.attach(post, viewer.requireAccount(), edit.files());
        if (post.isFirst() && !title.equals(post.thread().title())) {
            post.thread().rename(title);
            index.queueRenamed(post.thread());
        }
        if (post.state() == TextState.PUBLISHED && hold.isPresent()) {
            publishing.changeState(post, TextState.HELD, null, null);
            admission.holdForReview(post, hold.get());
        } else if (post.state() == TextState.PUBLISHED) {
            mentions.notifyMentioned(post);
        }
        threads.bumpVersion(post.thread());
        return post.state();
    }

    /**
     * Command to edit a post.
     *
     * @param title the thread's new title, for its first post; null to keep it
     * @param files ids of all files beside the text, null to leave those as they are
     */
    public record EditPost(
            @Size(min = 1, max = NewThread.MAX_TITLE) @OneLine
            String title,

            @NotBlank(message = "input.missing.text") @Size(max = NewThread.MAX_BODY) @BodyText(markdown = true)
            String body,

            List<String> files) {

        public EditPost {
            title = title == null ? null : title.strip();
            files = files == null ? null : FileIds.of(files);
        }

        /** Leaves the files as they are. */
        public EditPost(String title, String body) {
            this(title, body, null);
        }
    }
}

package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.atrium.account.AccountId;
import org.atrium.account.Viewer;
import org.atrium.file.AttachmentPolicy;
import org.atrium.file.FileAttachments;
import org.atrium.file.FileOwner;
import org.atrium.file.FileOwnerKind;
import org.atrium.file.FileView;

/** Files of posts: pictures in their text, and what hangs on them. Who may read a post may read them. */
@ApplicationScoped
public class PostFiles implements AttachmentPolicy {

    @Inject
    private EntityManager entityManager;

    @Inject
    private FileAttachments files;

    @Override
    public FileOwnerKind kind() {
        return FileOwnerKind.POST;
    }

    @Override
    public boolean mayRead(Viewer viewer, long ownerId) {
        return Optional.ofNullable(entityManager.find(ForumPost.class, ownerId))
                .filter(post -> ForumPolicy.maySee(viewer, post))
                .isPresent();
    }

    /** What was taken out of a post is read by whoever may read a version that has it. */
    @Override
    public boolean mayReadFormer(Viewer viewer, long ownerId) {
        return Optional.ofNullable(entityManager.find(ForumPost.class, ownerId))
                .filter(post -> ForumPolicy.mayReadAllRevisions(viewer, post)
                        || post.publicRevisions() > 0 && ForumPolicy.maySee(viewer, post))
                .isPresent();
    }

    /** Hangs files on a new post: those that were chosen, and those its text shows. */
    void attachToNew(ForumPost post, Collection<String> chosen) {
        post.countFiles(files.attachToNew(post.authorId(), owner(post.id()), post.body(), chosen));
    }

    /**
     * Hangs files on a post that was edited.
     *
     * @param chosen ids of all files beside its text, null to leave those as they are
     */
    void attach(ForumPost post, AccountId editor, Collection<String> chosen) {
        if (chosen != null) {
            files.retain(owner(post.id()), post.body(), chosen);
        }
        post.countFiles(files.attach(editor, owner(post.id()), post.body(), chosen == null ? List.of() : chosen));
    }

    /** Whether these are the files it has beside its text, in any order; null leaves them as they are. */
    boolean areSame(ForumPost post, Collection<String> chosen) {
        return Set.copyOf(besideOr(post, null)).equals(Set.copyOf(besideOr(post, chosen)));
    }

    /** Ids of the files that are to stand beside its text; those that do where none are named. */
    Collection<String> besideOr(ForumPost post, Collection<String> chosen) {
        if (chosen != null) {
            return chosen;
        }
        return post.hasFiles()
                ? files.of(owner(post.id())).stream().map(FileView::id).toList()
                : List.of();
    }

    /** The same files as what the post was made of: a message of support. */
    void share(ForumPost post, Collection<String> ids) {
        post.countFiles(files.share(owner(post.id()), post.body(), ids));
    }

    /** Ids of all files of posts, in their texts and beside them, by the numbers of those that have any. */
    Map<Long, List<String>> ids(Collection<ForumPost> posts) {
        return files.ids(FileOwnerKind.POST, posts.stream().map(ForumPost::id).toList());
    }

    /** What hangs on posts beside their texts, by the numbers of those that have any. */
    public Map<Long, List<FileView>> beside(Collection<ForumPost> posts) {
        return files.of(
                FileOwnerKind.POST,
                posts.stream()
                        .filter(ForumPost::hasFiles)
                        .map(ForumPost::id)
                        .distinct()
                        .toList());
    }

    private static FileOwner owner(long post) {
        return new FileOwner(FileOwnerKind.POST, post);
    }
}

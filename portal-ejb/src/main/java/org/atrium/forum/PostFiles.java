package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * Hangs files on a post that was written or edited.
     *
     * @param chosen ids of all files beside its text, null to leave those as they are
     */
    void attach(ForumPost post, AccountId editor, Collection<String> chosen) {
        if (chosen != null) {
            files.retain(owner(post.id()), chosen);
        }
        post.countFiles(files.attach(editor, owner(post.id()), post.body(), chosen == null ? List.of() : chosen));
    }

    /** Whether these are the files it has beside its text; null leaves them as they are. */
    boolean areSame(ForumPost post, Collection<String> chosen) {
        return chosen == null
                || files.of(owner(post.id())).stream()
                        .map(FileView::id)
                        .toList()
                        .equals(List.copyOf(chosen));
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

package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.atrium.forum.PostView;
import org.atrium.forum.ThreadMerging;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.reading.ReadingThread;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Limit;
import org.atrium.web.http.PathId;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /forum/merge/{thread}}: merges a thread into another, or splits posts off. */
@Named
@RequestScoped
public class ThreadMergePage {

    @Inject
    private ReadingThread readingThread;

    @Inject
    private ThreadMerging merging;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    @Inject
    @Param
    private String cursor;

    private ReadingThread.ThreadWithPosts content;
    private String into;
    private String title;
    private String category;

    public void merge() throws IOException {
        long target = merging.merge(
                current.viewer(),
                getThread().id(),
                new ThreadMerging.MergeThreadRequest(ThreadNumber.of("into", into)));
        redirectTo(target, "forum.done.merged");
    }

    public void split() throws IOException {
        List<Long> posts = chosenPosts().map(PathId::of).toList();
        long own = merging.split(
                current.viewer(), getThread().id(), new ThreadMerging.SplitThreadRequest(posts, title, category));
        redirectTo(own, "forum.done.split");
    }

    private static Stream<String> chosenPosts() {
        String[] chosen = Faces.getRequestParameterValues("posts");
        return Stream.of(chosen == null ? new String[0] : chosen);
    }

    /** Whether a post was chosen in the form that comes back. */
    public boolean isChosen(PostView post) {
        return chosenPosts().anyMatch(id -> id.equals(String.valueOf(post.id())));
    }

    private void redirectTo(long thread, String message) throws IOException {
        Redirect.to(readingThread.thread(current.viewer(), thread).row().path(), text.of(message));
    }

    public ReadingThread.ThreadWithPosts getContent() {
        if (content == null) {
            current.viewer().requireAccount();
            if (!current.isModerator()) {
                throw new UnknownObjectException();
            }
            content = readingThread.read(current.viewer(), PathId.of(id), cursor, Limit.of(100));
        }
        return content;
    }

    public ThreadRow getThread() {
        return getContent().thread().row();
    }

    /** What can be split off: everything but what the thread is about. */
    public List<PostView> getPosts() {
        return getContent().posts().items().stream()
                .filter(post -> post.number() > 1)
                .toList();
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }
}

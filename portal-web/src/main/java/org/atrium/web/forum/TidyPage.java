package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.atrium.forum.PostView;
import org.atrium.forum.ThreadRow;
import org.atrium.forum.ThreadTidying;
import org.atrium.forum.reading.Discussion;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Limit;
import org.atrium.web.http.PathId;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /forum/tidy/{thread}}: puts a thread into another one, or makes some of its posts one of their own. */
@Named
@RequestScoped
public class TidyPage {

    @Inject
    private Discussion discussion;

    @Inject
    private ThreadTidying tidying;

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

    private Discussion.Reading reading;
    private String into;
    private String title;
    private String category;

    public void merge() throws IOException {
        long target = tidying.merge(current.viewer(), getThread().id(), new ThreadTidying.Merge(ThreadNumber.of(into)));
        show(target, "forum.done.merged");
    }

    public void split() throws IOException {
        String[] chosen = Faces.getRequestParameterValues("posts");
        List<Long> posts = Stream.of(chosen == null ? new String[0] : chosen)
                .map(PathId::of)
                .toList();
        long own = tidying.split(current.viewer(), getThread().id(), new ThreadTidying.Split(posts, title, category));
        show(own, "forum.done.split");
    }

    private void show(long thread, String message) throws IOException {
        Redirect.to(discussion.thread(current.viewer(), thread).row().path(), text.of(message));
    }

    public Discussion.Reading getReading() {
        if (reading == null) {
            current.viewer().requireAccount();
            if (!current.isModerator()) {
                throw new UnknownObjectException();
            }
            reading = discussion.read(current.viewer(), PathId.of(id), cursor, Limit.of(100));
        }
        return reading;
    }

    public ThreadRow getThread() {
        return getReading().thread().row();
    }

    /** What can be split off: everything but what the thread is about. */
    public List<PostView> getPosts() {
        return getReading().posts().items().stream()
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

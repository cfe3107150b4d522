package org.atrium.web.forum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.atrium.file.FileView;
import org.atrium.forum.EditingPost;
import org.atrium.forum.PreviewingPost;
import org.atrium.forum.TextState;
import org.atrium.forum.reading.ReadingThread;
import org.atrium.forum.reading.ReadingThread.PostWithThread;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.web.http.PathId;
import org.atrium.web.http.Redirect;
import org.atrium.web.look.Preview;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /forum/edit/{post}}: edits a post. */
@Named
@RequestScoped
public class PostEditPage {

    @Inject
    private ReadingThread reading;

    @Inject
    private EditingPost editing;

    @Inject
    private PreviewingPost previewing;

    @Inject
    private Preview preview;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private PostWithThread found;
    private String title;
    private String body;
    private List<String> files;
    private Long version;

    @PostConstruct
    void linkMentionsInPreview() {
        preview.renderBy(words -> previewing.html(current.viewer(), words));
    }

    public void save() throws IOException {
        long post = getFound().post().id();
        TextState state =
                editing.edit(current.viewer(), post, version, before -> new EditingPost.EditPost(title, body, files));
        Redirect.to(
                PostRedirect.path(reading.post(current.viewer(), post)),
                text.of(state == TextState.HELD ? "forum.done.heldEdit" : "forum.done.edited"));
    }

    /** The post, if the viewer may change it; who began to while they could is told why they cannot any more. */
    public PostWithThread getFound() {
        if (found == null) {
            current.viewer().requireAccount();
            found = reading.post(current.viewer(), PathId.of(id));
            boolean sent = Faces.isPostback() && found.post().own();
            if (!found.post().mayEdit() && !sent) {
                throw new UnknownObjectException();
            }
        }
        return found;
    }

    public String getTitle() {
        return title == null ? getFound().thread().title() : title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body == null ? getFound().post().body() : body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    /** The version the edit starts from, kept in the form. */
    public Long getVersion() {
        return version == null ? getFound().post().version() : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    /** Ids of the files beside the text: at first those it has. */
    public List<String> getFiles() {
        return files == null
                ? getFound().post().files().stream().map(FileView::id).toList()
                : files;
    }

    public void setFiles(List<String> files) {
        this.files = files;
    }
}

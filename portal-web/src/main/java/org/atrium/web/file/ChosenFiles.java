package org.atrium.web.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.atrium.file.FileView;
import org.atrium.file.OwnUploads;
import org.atrium.web.http.FormFiles;
import org.atrium.web.http.UnsentInput;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.util.Faces;

/** The files of a form that is not sent yet: stored already, and named in it. */
@Named
@RequestScoped
public class ChosenFiles {

    @Inject
    private OwnUploads uploads;

    @Inject
    private UnsentInput unsentInput;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    /** Those of a field, by the name it is sent by. */
    public List<FileView> of(String field) {
        return of(field, List.of());
    }

    /** Those of a field, which shows at first those that a draft names. */
    public List<FileView> of(String field, List<String> draft) {
        List<String> ids = ids(field);
        return list(ids.isEmpty() && !Faces.isPostback() ? draft : ids);
    }

    /** Those of ids that are there and the viewer's own. */
    public List<FileView> list(List<String> ids) {
        return ids.isEmpty() ? List.of() : uploads.list(current.viewer(), ids);
    }

    private List<String> ids(String field) {
        String[] sent = Faces.isPostback() ? Faces.getRequestParameterValues(field) : null;
        return sent == null ? unsentInput.values(field) : List.of(sent);
    }

    /** Those of a field, and before them those that hang on the text already; null for none. */
    public List<FileView> with(String field, List<FileView> there) {
        List<FileView> all = new ArrayList<>(there == null ? List.of() : there);
        of(field).stream()
                .filter(file -> all.stream().noneMatch(known -> known.id().equals(file.id())))
                .forEach(all::add);
        return all;
    }

    /** What there is to say of a field whose files were lost on the way, as whoever sent them was not signed in any more; or null. */
    public String lost(String field) {
        return unsentInput.values(FormFiles.UPLOAD + field).isEmpty() ? null : texts.of("file.error.again");
    }

    /** How many, and how large, files may be: of an article, or of anything else. */
    public String hint(boolean article) {
        return texts.of("file.hint", most(article), uploads.limits().fileMegabytes());
    }

    /** The same where several fields of a form share how many there may be. */
    public String sharedHint() {
        return texts.of("file.sharedHint", most(false), uploads.limits().fileMegabytes());
    }

    /** How many may hang on an article, or on anything else. */
    public int most(boolean article) {
        return article ? OwnUploads.MAX_OF_ARTICLE : uploads.limits().filesPerText();
    }
}

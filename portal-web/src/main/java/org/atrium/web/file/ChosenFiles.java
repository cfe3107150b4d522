package org.atrium.web.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.atrium.file.FileView;
import org.atrium.file.OwnUploads;
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
        String[] sent = Faces.isPostback() ? Faces.getRequestParameterValues(field) : null;
        List<String> ids = sent == null ? unsentInput.values(field) : List.of(sent);
        return ids.isEmpty() ? List.of() : uploads.list(current.viewer(), ids);
    }

    /** Those of a field, and before them those that hang on the text already; null for none. */
    public List<FileView> with(String field, List<FileView> there) {
        List<FileView> all = new ArrayList<>(there == null ? List.of() : there);
        of(field).stream()
                .filter(file -> all.stream().noneMatch(known -> known.id().equals(file.id())))
                .forEach(all::add);
        return all;
    }

    /** How many, and how large, files may be. */
    public String getHint() {
        var limits = uploads.limits();
        return texts.of("file.hint", limits.filesPerText(), limits.fileMegabytes());
    }
}

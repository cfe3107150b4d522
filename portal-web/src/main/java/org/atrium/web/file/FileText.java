package org.atrium.web.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.atrium.file.FileView;
import org.atrium.web.text.PageTexts;

/** What is said of files. */
@RequestScoped
public class FileText {

    private static final long KILOBYTE = 1_000;
    private static final long MEGABYTE = 1_000_000;

    @Inject
    private PageTexts texts;

    /** How large it is, as people say it. */
    public String size(FileView file) {
        return file.size() < MEGABYTE
                ? texts.of("file.size.kb", Math.max(1, Math.round((double) file.size() / KILOBYTE)))
                : texts.of("file.size.mb", (double) file.size() / MEGABYTE);
    }

    /** Why it is not served. */
    public String unavailable(FileView file) {
        return texts.of("file.state." + file.state(), file.name());
    }
}

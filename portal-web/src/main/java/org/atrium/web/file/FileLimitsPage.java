package org.atrium.web.file;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.file.FileLimitSettings;
import org.atrium.file.FileLimitsAdmin;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** {@code /admin/files}: what people may upload, and how many files wait for the virus scanner. */
@Named
@RequestScoped
public class FileLimitsPage {

    @Inject
    private FileLimitsAdmin limits;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    private Integer fileMegabytes;
    private Integer filesPerText;
    private Integer dayMegabytes;
    private String refusedTypes;
    private long version;
    private long waiting;

    @PostConstruct
    void read() {
        FileLimitsAdmin.FileLimitsView view = limits.read();
        fileMegabytes = view.settings().fileMegabytes();
        filesPerText = view.settings().filesPerText();
        dayMegabytes = view.settings().dayMegabytes();
        refusedTypes = view.settings().refusedTypes();
        version = view.version();
        waiting = view.waiting();
    }

    public void save() throws IOException {
        limits.update(
                current.viewer(),
                new FileLimitSettings(fileMegabytes, filesPerText, dayMegabytes, refusedTypes),
                version);
        Redirect.to("/admin/files", texts.of("file.limits.saved"));
    }

    public long getWaiting() {
        return waiting;
    }

    public Integer getFileMegabytes() {
        return fileMegabytes;
    }

    public void setFileMegabytes(Integer fileMegabytes) {
        this.fileMegabytes = fileMegabytes;
    }

    public Integer getFilesPerText() {
        return filesPerText;
    }

    public void setFilesPerText(Integer filesPerText) {
        this.filesPerText = filesPerText;
    }

    public Integer getDayMegabytes() {
        return dayMegabytes;
    }

    public void setDayMegabytes(Integer dayMegabytes) {
        this.dayMegabytes = dayMegabytes;
    }

    public String getRefusedTypes() {
        return refusedTypes;
    }

    public void setRefusedTypes(String refusedTypes) {
        this.refusedTypes = refusedTypes;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}

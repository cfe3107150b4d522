package org.atrium.web.file;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.fileupload.FileUploadException;
import org.atrium.file.FileLimitSettings;
import org.atrium.file.OwnUploads;
import org.atrium.file.UploadAdmission;
import org.atrium.file.UploadingFile;
import org.atrium.platform.client.ClientAddress;
import org.atrium.platform.error.Causes;
import org.atrium.platform.error.PortalException;
import org.atrium.platform.text.Texts;
import org.atrium.web.http.CurrentRequest;
import org.atrium.web.http.FormFiles;
import org.atrium.web.http.FormSubmissions;
import org.atrium.web.http.MultipartBody;
import org.atrium.web.http.RefusalStatus;
import org.atrium.web.security.CurrentViewer;
import org.jboss.logging.Logger;

/**
 * Forms with files, as browsers send them without scripts: the files are stored, and what follows reads a form of words
 * with their ids. A file that is refused is said at its field; nothing else that was filled in is lost.
 */
public class FormFilesFilter extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(FormFilesFilter.class);

    @Inject
    private transient UploadingFile uploading;

    @Inject
    private transient UploadAdmission admissions;

    @Inject
    private transient OwnUploads uploads;

    @Inject
    private transient FormFiles forms;

    @Inject
    private transient ClientAddress clientAddress;

    @Inject
    private transient CurrentViewer current;

    /** Pages whose forms have files. */
    private List<String> pages = List.of();

    @Override
    public void init(FilterConfig config) {
        pages = List.of(config.getInitParameter("pages").strip().split("\\s+"));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST") || !MultipartBody.isIn(request) || !isPageWithFiles(request)) {
            chain.doFilter(request, response);
            return;
        }
        FileLimitSettings limits = uploads.limits();
        if (!FormFiles.isSentByPortal(request)) {
            FormFiles.explain(request, texts().get("page.foreignForm"));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > SentParts.maxLength(limits)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            receive(request, response, chain, limits);
        }
    }

    private void receive(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, FileLimitSettings limits)
            throws IOException, ServletException {
        Optional<UploadAdmission.Admission> admission = admit(request, response);
        if (admission.isEmpty()) {
            return;
        }
        try (SentParts parts = read(request, limits, admission.get())) {
            if (parts.isTooLong()) {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                return;
            }
            FormFiles.refuse(request, parts.problems());
            FormOfWords form = new FormOfWords(request, parts);
            CurrentRequest.readForm(form);
            chain.doFilter(form, response);
        } catch (FileUploadException noForm) {
            LOG.debugf(noForm, "The body sent to %s is no form", request.getServletPath());
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** Reads the form and stores its files; what follows is an act as of any other form. */
    private SentParts read(HttpServletRequest request, FileLimitSettings limits, UploadAdmission.Admission admission)
            throws IOException, FileUploadException {
        try {
            SentParts parts = SentParts.read(request, limits);
            try {
                store(request, parts);
            } catch (RuntimeException failed) {
                parts.close();
                throw failed;
            }
            return parts;
        } finally {
            admission.close();
        }
    }

    private void store(HttpServletRequest request, SentParts parts) {
        if (parts.isTooLong()) {
            return;
        }
        if (forms.isOwn(request, parts.words(FormSubmissions.TOKEN))) {
            parts.store(uploading, current.viewer(), clientAddress.network(), texts());
        } else {
            parts.drop(texts());
        }
    }

    /** Whether it may be read now; one that may not is answered. */
    private Optional<UploadAdmission.Admission> admit(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            return Optional.of(admissions.admit(current.viewer()));
        } catch (RuntimeException thrown) {
            if (!(Causes.refusal(thrown).orElse(null) instanceof PortalException refused)) {
                throw thrown;
            }
            FormFiles.explain(request, FileErrors.text(refused, texts()));
            response.sendError(RefusalStatus.of(refused).getStatusCode());
            return Optional.empty();
        }
    }

    private boolean isPageWithFiles(HttpServletRequest request) {
        return pages.contains(request.getServletPath().replaceFirst("\\.xhtml$", ""));
    }

    private Texts texts() {
        return Texts.in(current.locale(), current.timeZone());
    }
}

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
import org.apache.commons.fileupload.FileUploadException;
import org.atrium.file.UploadingFile;
import org.atrium.platform.client.ClientAddress;
import org.atrium.platform.text.Texts;
import org.atrium.web.http.CurrentRequest;
import org.atrium.web.http.FormFiles;
import org.atrium.web.http.FormSubmissions;
import org.atrium.web.http.MultipartBody;
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
        try (SentParts parts = SentParts.read(request, uploading.maxMegabytes())) {
            if (parts.isTooLong()) {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                return;
            }
            // A form that is not the viewer's own is refused by what follows, and none of its files is stored.
            if (forms.isOwn(request, parts.words(FormSubmissions.TOKEN))) {
                parts.store(uploading, current.viewer(), clientAddress.network(), texts());
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

    private boolean isPageWithFiles(HttpServletRequest request) {
        return pages.contains(request.getServletPath().replaceFirst("\\.xhtml$", ""));
    }

    private Texts texts() {
        return Texts.in(current.locale(), current.timeZone());
    }
}

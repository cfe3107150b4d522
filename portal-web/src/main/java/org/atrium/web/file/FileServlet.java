package org.atrium.web.file;

import static org.atrium.platform.json.PortalJson.JSON;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atrium.account.Viewer;
import org.atrium.file.FileDownload;
import org.atrium.file.FileId;
import org.atrium.file.FileState;
import org.atrium.file.FileView;
import org.atrium.file.IncomingFile;
import org.atrium.file.NewFile;
import org.atrium.file.ReadingFile;
import org.atrium.file.UploadAdmission;
import org.atrium.file.UploadingFile;
import org.atrium.platform.client.ClientAddress;
import org.atrium.platform.error.Causes;
import org.atrium.platform.error.PortalException;
import org.atrium.platform.text.Texts;
import org.atrium.web.http.FileSender;
import org.atrium.web.http.FormFiles;
import org.atrium.web.http.RefusalStatus;
import org.atrium.web.security.CurrentViewer;

/**
 * {@code /files/…}: the bytes of files for pages, and where the script of a form sends them to, one by one and as they are.
 * Forms without scripts bring theirs along, see {@link FormFilesFilter}.
 */
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/([0-9a-f]{32})(/thumbnail)?");

    /** The header with the token of the form that a file is for. */
    private static final String FORM = "Portal-Form";

    @Inject
    private transient ReadingFile reading;

    @Inject
    private transient UploadingFile uploading;

    @Inject
    private transient UploadAdmission admissions;

    @Inject
    private transient FormFiles forms;

    @Inject
    private transient ClientAddress clientAddress;

    @Inject
    private transient CurrentViewer current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FileId id = new FileId(path.group(1));
        FileDownload file;
        try {
            Viewer viewer = reader(request, id);
            file = path.group(2) == null ? reading.content(viewer, id) : reading.thumbnail(viewer, id);
        } catch (RuntimeException thrown) {
            PortalException refused = refusal(thrown);
            response.setHeader("Cache-Control", "no-store");
            Optional<FileState> obstacle =
                    PictureNotice.isWanted(request) ? reading.obstacle(reader(request, id), id) : Optional.empty();
            if (obstacle.isPresent()) {
                PictureNotice.send(obstacle.get(), texts(), response);
            } else {
                response.sendError(RefusalStatus.of(refused).getStatusCode());
            }
            return;
        }
        FileSender.send(file, request, response);
    }

    private Viewer reader(HttpServletRequest request, FileId id) {
        return reading.reader(current.viewer(), id, request.getParameter("token"));
    }

    /** A file of a form that is open: its token tells whose, and that it is a page of the portal that sends it. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if (!forms.isOwn(request, request.getHeader(FORM))) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, texts().get("file.error.session"));
            return;
        }
        try {
            var admission = admissions.admit(current.viewer());
            try {
                write(response, store(request));
            } finally {
                admission.close();
            }
        } catch (RuntimeException thrown) {
            PortalException refused = refusal(thrown);
            refuse(response, RefusalStatus.of(refused).getStatusCode(), FileErrors.text(refused, texts()));
        }
    }

    private FileView store(HttpServletRequest request) throws IOException {
        String name = Objects.requireNonNullElse(request.getParameter("name"), "");
        admissions.checkLength(name, request.getContentLengthLong());
        try (IncomingFile file = IncomingFile.read(name, request.getInputStream(), uploading.maxMegabytes())) {
            String key = String.join("\n", request.getHeader(FORM), request.getParameter("key"), file.hash());
            return uploading.upload(current.viewer(), new NewFile(file, clientAddress.network(), key));
        }
    }

    private static void refuse(HttpServletResponse response, int status, String reason) throws IOException {
        response.setStatus(status);
        response.getWriter()
                .write(JSON.createObjectBuilder().add("error", reason).build().toString());
    }

    private static void write(HttpServletResponse response, FileView file) throws IOException {
        response.setStatus(HttpServletResponse.SC_CREATED);
        var json = JSON.createObjectBuilder()
                .add("id", file.id())
                .add("name", file.name())
                .add("type", file.type())
                .add("path", file.path())
                .add("picture", file.picture());
        if (file.picture()) {
            json.add("width", file.width()).add("height", file.height());
        }
        response.getWriter().write(json.build().toString());
    }

    private static PortalException refusal(RuntimeException thrown) {
        if (Causes.refusal(thrown).orElse(null) instanceof PortalException refused) {
            return refused;
        }
        throw thrown;
    }

    private Texts texts() {
        return Texts.in(current.locale(), current.timeZone());
    }
}

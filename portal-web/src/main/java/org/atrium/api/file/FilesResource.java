package org.atrium.api.file;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUploadException;
import org.atrium.api.input.MaxBodySize;
import org.atrium.file.FileDownload;
import org.atrium.file.FileId;
import org.atrium.file.IncomingFile;
import org.atrium.file.NewFile;
import org.atrium.file.ReadingFile;
import org.atrium.file.UploadAdmission;
import org.atrium.file.UploadingFile;
import org.atrium.platform.client.ClientAddress;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.web.http.FileSender;
import org.atrium.web.http.MultipartBody;
import org.atrium.web.security.CurrentViewer;

/** Files: uploading one, to be named in what is written next, and the bytes of one the viewer may read. */
@Path("files")
public class FilesResource {

    @Inject
    private UploadingFile uploading;

    @Inject
    private UploadAdmission admissions;

    @Inject
    private ReadingFile reading;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private CurrentViewer current;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    /** Stores a file: the body itself, or the first file of a form. The same key and file give the same answer again. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @MaxBodySize(kilobytes = 512_000)
    public Response upload(
            @QueryParam("name") String name, @HeaderParam("Idempotency-Key") String key, InputStream body)
            throws IOException {
        var admission = admissions.admit(current.viewer());
        try (IncomingFile file =
                MultipartBody.isIn(request) ? firstFile() : IncomingFile.read(name, body, uploading.maxMegabytes())) {
            FileJson stored =
                    FileJson.of(uploading.upload(current.viewer(), new NewFile(file, clientAddress.network(), key)));
            return Response.created(URI.create("files/" + stored.id()))
                    .entity(stored)
                    .build();
        } finally {
            admission.close();
        }
    }

    private IncomingFile firstFile() throws IOException {
        try {
            FileItemIterator parts = MultipartBody.parts(request);
            while (parts.hasNext()) {
                FileItemStream part = parts.next();
                if (!part.isFormField()) {
                    return IncomingFile.read(part.getName(), part.openStream(), uploading.maxMegabytes());
                }
            }
        } catch (FileUploadException noForm) {
            throw new WebApplicationException(noForm, Response.Status.BAD_REQUEST);
        }
        throw new InvalidInputException("file", "file.error.none");
    }

    @GET
    @Path("{id}")
    public void read(@PathParam("id") String id) throws IOException {
        send(reading.content(current.viewer(), id(id)));
    }

    @GET
    @Path("{id}/thumbnail")
    public void readThumbnail(@PathParam("id") String id) throws IOException {
        send(reading.thumbnail(current.viewer(), id(id)));
    }

    private void send(FileDownload file) throws IOException {
        FileSender.send(file, request, response);
        response.flushBuffer();
    }

    private static FileId id(String text) {
        return FileId.parse(text).orElseThrow(UnknownObjectException::new);
    }
}

package org.atrium.web.file;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUploadException;
import org.atrium.account.Viewer;
import org.atrium.file.FileLimitSettings;
import org.atrium.file.FileTooLargeException;
import org.atrium.file.IncomingFile;
import org.atrium.file.NewFile;
import org.atrium.file.UploadingFile;
import org.atrium.platform.error.Causes;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.PortalException;
import org.atrium.platform.text.Texts;
import org.atrium.web.http.FormFiles;
import org.atrium.web.http.FormSubmissions;
import org.atrium.web.http.MultipartBody;

/** What a form with files brought: words by their fields, and files, which are stored once it is known whose form it is. */
final class SentParts implements AutoCloseable {

    private static final long MEGABYTE = 1_000_000;

    /** As for forms without files. */
    private static final int MAX_WORDS = 1 << 20;

    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final List<SentFile> files = new ArrayList<>();
    private final Map<String, List<PortalException>> refused = new LinkedHashMap<>();
    private final Map<String, List<String>> problems = new LinkedHashMap<>();
    private final int maxMegabytes;
    private final int maxFiles;
    private int length;

    private SentParts(FileLimitSettings limits) {
        maxMegabytes = limits.fileMegabytes();
        maxFiles = limits.filesPerText();
    }

    /** How many bytes a form may have at most: as many files as a text may have, or as one person may send on a day. */
    static long maxLength(FileLimitSettings limits) {
        long megabytes = Math.min(limits.filesPerText() * (long) limits.fileMegabytes(), limits.dayMegabytes());
        return megabytes * MEGABYTE + 2L * MAX_WORDS;
    }

    static SentParts read(HttpServletRequest request, FileLimitSettings limits)
            throws IOException, FileUploadException {
        SentParts parts = new SentParts(limits);
        try {
            FileItemIterator all = MultipartBody.parts(request);
            while (all.hasNext() && !parts.isTooLong()) {
                parts.read(all.next());
            }
            return parts;
        } catch (IOException | FileUploadException | RuntimeException failed) {
            parts.close();
            throw failed;
        }
    }

    private void read(FileItemStream part) throws IOException {
        try (InputStream bytes = part.openStream()) {
            if (part.isFormField()) {
                words.computeIfAbsent(part.getFieldName(), name -> new ArrayList<>())
                        .add(readWords(bytes));
            } else if (part.getFieldName().startsWith(FormFiles.UPLOAD)
                    && part.getName() != null
                    && !part.getName().isEmpty()) {
                readFile(part.getFieldName().substring(FormFiles.UPLOAD.length()), part.getName(), bytes);
            }
        }
    }

    private void readFile(String field, String name, InputStream bytes) throws IOException {
        if (files.size() >= maxFiles) {
            refused.put(field, List.of(tooMany()));
            return;
        }
        try {
            files.add(new SentFile(field, IncomingFile.read(name, bytes, maxMegabytes)));
        } catch (FileTooLargeException tooLarge) {
            refuse(field, tooLarge);
        }
    }

    private InvalidInputException tooMany() {
        return new InvalidInputException(
                List.of(new FieldError("files", "file.error.count", Map.of("count", maxFiles))));
    }

    private String readWords(InputStream bytes) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        for (int count = bytes.read(buffer); count >= 0 && !isTooLong(); count = bytes.read(buffer)) {
            length += count;
            read.write(buffer, 0, count);
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    /** Whether its words are longer than any form's. */
    boolean isTooLong() {
        return length > MAX_WORDS;
    }

    /** Stores the files: their ids are among the words then. A form that is sent again has the same ones. */
    void store(UploadingFile uploading, Viewer viewer, String network, Texts texts) {
        String token = words(FormSubmissions.TOKEN);
        for (SentFile sent : files) {
            try {
                var stored = uploading.upload(viewer, new NewFile(sent.file(), network, sent.key(token)));
                words.computeIfAbsent(sent.field(), name -> new ArrayList<>()).add(stored.id());
            } catch (RuntimeException thrown) {
                if (!(Causes.refusal(thrown).orElse(null) instanceof PortalException refusal)) {
                    throw thrown;
                }
                refuse(sent.field(), refusal);
            }
        }
        explain(texts);
    }

    /** Stores none, as it is not known that they are the viewer's: they are to be added again. */
    void drop(Texts texts) {
        files.forEach(sent -> {
            refused.put(sent.field(), List.of(new InvalidInputException("files", "file.error.again")));
            FormFiles.markLost(words, sent.field());
        });
        explain(texts);
    }

    private void explain(Texts texts) {
        refused.forEach((field, all) -> problems.put(
                field, all.stream().map(one -> FileErrors.text(one, texts)).toList()));
    }

    private void refuse(String field, PortalException refusal) {
        refused.merge(field, List.of(refusal), (before, more) -> Stream.concat(before.stream(), more.stream())
                .toList());
    }

    /** What was filled in to a field, null for nothing. */
    String words(String field) {
        List<String> values = words.get(field);
        return values == null ? null : values.get(0);
    }

    /** What was filled in, and the ids of files. */
    Map<String, List<String>> words() {
        return words;
    }

    /** What is wrong with files, by the fields of their ids. */
    Map<String, List<String>> problems() {
        return problems;
    }

    int length() {
        return length;
    }

    @Override
    public void close() throws IOException {
        for (SentFile sent : files) {
            sent.file().close();
        }
    }

    /** A file of a field. */
    private record SentFile(String field, IncomingFile file) {

        /** The same of the same form is the same file. */
        String key(String token) {
            return String.join("\n", token, field, file.name(), file.hash());
        }
    }
}

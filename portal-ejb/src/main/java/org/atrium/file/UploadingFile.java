package org.atrium.file;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.atrium.account.Viewer;
import org.atrium.file.FileRecords.UploadPlan;
import org.atrium.file.content.FileTypes;
import org.atrium.file.content.ImageProcessing;
import org.atrium.file.content.ProcessedImage;
import org.atrium.file.content.ScanResult;
import org.atrium.file.content.UnusableImageException;
import org.atrium.file.content.VirusScanner;
import org.atrium.file.store.FileHash;
import org.atrium.file.store.FileStore;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnsupportedTypeException;
import org.atrium.platform.ids.Pseudonyms;
import org.atrium.platform.ids.Sha256;
import org.atrium.platform.settings.DataFolder;

/**
 * Stores a file before there is anything it hangs on. Bytes are moved outside of transactions: first their row, so that
 * nothing is left behind by a crash, then the bytes, then the file.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UploadingFile {

    /** What an error is about, as the API calls it. */
    private static final String FIELD = "file";

    private static final String NAME = "name";

    /** What is shown as a picture, and what people would expect to be. */
    private static final Set<String> PICTURES =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/heic", "image/heif", "image/avif");

    private static final long MEGABYTE = 1_000_000;

    @Inject
    private FileRecords records;

    @Inject
    private FileStore store;

    @Inject
    private VirusScanner scanner;

    @Inject
    private Pseudonyms pseudonyms;

    /** How large a file may be, in units of a million bytes. */
    public int maxMegabytes() {
        return records.limits().fileMegabytes();
    }

    /**
     * Stores it. The same file sent again with the same key is the one that is there, another one is refused.
     *
     * @throws FileTooLargeException if it is larger than the shop allows
     * @throws UnsupportedTypeException if it is of a kind the shop or the portal does not take
     * @throws InvalidInputException if it is empty, a picture that cannot be shown, infected, or too much for a day
     */
    public FileView upload(Viewer viewer, NewFile upload) {
        try {
            return store(viewer, upload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Stores a file that nobody uploads, such as a mail as it came: no limit of people's uploads holds for it, and nothing
     * of it is changed. The same key again is the file that is there.
     *
     * @param type its media type, which is not looked for in its content
     * @return empty if the virus scanner refuses it
     */
    public Optional<FileView> keepWhole(IncomingFile file, String type, String key) {
        try {
            ScanResult scan = scanner.scan(file.content());
            if (scan == ScanResult.INFECTED) {
                return Optional.empty();
            }
            VirusCheck check =
                    switch (scan) {
                        case AWAY -> VirusCheck.WAITING;
                        case TOO_LARGE -> VirusCheck.UNSCANNABLE;
                        default -> VirusCheck.PASSED;
                    };
            ReadyFile ready =
                    new ReadyFile(file.name(), type, file.content(), file.hash(), null, null, null, null, null, check);
            keep(ready);
            return Optional.of(records.saveWhole(
                    ready,
                    new UploadKey(
                            Sha256.of("whole\n" + key + "\n" + file.hash()),
                            Sha256.of(file.name() + "\n" + file.hash()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileView store(Viewer viewer, NewFile upload) throws IOException {
        IncomingFile file = upload.file();
        long size = Files.size(file.content());
        UploadKey key = new UploadKey(key(viewer, upload), Sha256.of(file.name() + "\n" + file.hash()));
        UploadPlan plan = records.plan(key, uploader(viewer, upload), size);
        FileLimitSettings limits = plan.limits();
        if (size > limits.fileMegabytes() * MEGABYTE) {
            throw new FileTooLargeException(file.name(), limits.fileMegabytes());
        }
        if (size == 0) {
            throw refused("file.error.empty", file.name());
        }
        if (plan.before().isPresent()) {
            return plan.before().get();
        }
        if (!plan.fits()) {
            throw tooMuch(limits);
        }
        String type = allowedType(file, limits);
        VirusCheck check = checkForVirus(file);
        Path folder = Files.createTempDirectory(DataFolder.of(IncomingFile.FOLDER), "ready");
        try {
            ReadyFile ready = prepare(file, type, check, folder);
            keep(ready);
            return records.save(ready, viewer.account(), key, plan.allowance()).orElseThrow(() -> tooMuch(limits));
        } finally {
            deleteAll(folder);
        }
    }

    /** Where a key is kept: another person's is another one. */
    private static String key(Viewer viewer, NewFile upload) {
        String sender = viewer.isSignedIn() ? String.valueOf(viewer.account().value()) : "visitor";
        return upload.key() == null ? null : Sha256.of(sender + "\n" + upload.key());
    }

    /** By whom bytes are counted: an account, or a network of visitors. */
    private String uploader(Viewer viewer, NewFile upload) {
        return viewer.isSignedIn() ? "account " + viewer.account().value() : pseudonyms.of("uploads", upload.network());
    }

    private static InvalidInputException tooMuch(FileLimitSettings limits) {
        return new InvalidInputException(
                List.of(new FieldError(FIELD, "file.error.day", Map.of("megabytes", limits.dayMegabytes()))));
    }

    private static String allowedType(IncomingFile file, FileLimitSettings limits) throws IOException {
        String type = FileTypes.typeOf(file.content(), file.name());
        if (limits.isRefused(type)) {
            throw new UnsupportedTypeException("file.error.type", Map.of(NAME, file.name(), "type", type));
        }
        return type;
    }

    private VirusCheck checkForVirus(IncomingFile file) {
        return switch (scanner.scan(file.content())) {
            case CLEAN -> VirusCheck.PASSED;
            case AWAY -> VirusCheck.WAITING;
            case INFECTED -> throw refused("file.error.infected", file.name());
            case TOO_LARGE -> throw refused("file.error.unscannable", file.name());
        };
    }

    private static ReadyFile prepare(IncomingFile file, String type, VirusCheck check, Path folder) throws IOException {
        if (!PICTURES.contains(type)) {
            return new ReadyFile(file.name(), type, file.content(), file.hash(), null, null, null, null, null, check);
        }
        try {
            ProcessedImage image = ImageProcessing.process(file.content(), type, folder);
            return new ReadyFile(
                    type.equals(image.type()) ? file.name() : withEnding(file.name(), image.type()),
                    image.type(),
                    image.content(),
                    FileHash.of(image.content()),
                    image.thumbnail(),
                    FileHash.of(image.thumbnail()),
                    image.thumbnailType(),
                    image.width(),
                    image.height(),
                    check);
        } catch (UnusableImageException unusable) {
            throw switch (unusable.fault()) {
                case UNSUPPORTED -> new UnsupportedTypeException("file.error.imageType", Map.of(NAME, file.name()));
                case TOO_MANY_PIXELS, TOO_MANY_FRAMES -> refused("file.error.pixels", file.name());
                case UNREADABLE -> refused("file.error.unreadable", file.name());
            };
        }
    }

    /** A picture that became one of another kind is saved as what it is. */
    private static String withEnding(String name, String type) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + (type.equals("image/png") ? ".png" : ".jpg");
    }

    private void keep(ReadyFile ready) throws IOException {
        records.reserve(ready);
        store.put(ready.hash(), ready.content());
        if (ready.thumbnail() != null) {
            store.put(ready.thumbnailHash(), ready.thumbnail());
        }
    }

    private static InvalidInputException refused(String messageKey, String name) {
        return new InvalidInputException(List.of(new FieldError(FIELD, messageKey, Map.of(NAME, name))));
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}

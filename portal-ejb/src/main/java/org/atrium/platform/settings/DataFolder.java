package org.atrium.platform.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** The data folders of the portal, readable by the server's user only. */
public final class DataFolder {

    private static final Logger LOG = Logger.getLogger(DataFolder.class);

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /** Folders that stayed open, each of which is said once. */
    private static final Set<Path> REPORTED = ConcurrentHashMap.newKeySet();

    private DataFolder() {}

    /** The folder of that name below {@link Setting#DATA_DIR}, made if it is not there. */
    public static Path of(String name) {
        Path root = root();
        Path folder = root.resolve(name);
        try {
            Files.createDirectories(folder);
            restrictToOwner(root);
            restrictToOwner(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + folder, e);
        }
    }

    /**
     * The start script sees to this for all that is in it; a server that was started in another way has the folders shut
     * at least. Where a file system knows no owners, its own rules hold.
     */
    private static void restrictToOwner(Path folder) throws IOException {
        var owners = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (owners == null || owners.readAttributes().permissions().equals(OWNER_ONLY)) {
            return;
        }
        try {
            owners.setPermissions(OWNER_ONLY);
        } catch (FileSystemException othersFolder) {
            if (REPORTED.add(folder)) {
                LOG.warnf("%s stays open to others of this machine: it is not ours to close", folder);
            }
        }
    }

    private static Path root() {
        return Setting.DATA_DIR
                .value()
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("jboss.server.data.dir", "target"), "portal"));
    }
}

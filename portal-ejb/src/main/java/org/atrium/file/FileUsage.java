package org.atrium.file;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;

/** How many bytes somebody uploaded on a day. */
@Entity
@IdClass(FileUsage.Key.class)
class FileUsage {

    @Id
    private String uploader;

    @Id
    private LocalDate usedOn;

    private long bytes;

    protected FileUsage() {}

    /** Whose day it is. */
    record Key(String uploader, LocalDate usedOn) implements Serializable {}
}

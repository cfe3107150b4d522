package org.atrium.imports.jobs;

/**
 * The API client that started a job.
 *
 * @param id tells it from all others, now and later
 * @param name as administrators call it
 */
public record ImportClient(String id, String name) {

    private static final int PARTS = 3;

    /** Reads the name of a principal, {@code client:<id>:<name>}. */
    static ImportClient of(String principal) {
        String[] parts = principal.split(":", PARTS);
        return parts.length == PARTS ? new ImportClient(parts[1], parts[2]) : new ImportClient(principal, principal);
    }
}

package org.atrium.imports.jobs;

/**
 * A job ended before the end of its file.
 *
 * @param client name of the system that sent it, null for a job of an earlier release
 */
public record ImportJobFailed(String job, String kind, String client) {}

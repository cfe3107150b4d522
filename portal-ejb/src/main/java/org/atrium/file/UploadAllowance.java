package org.atrium.file;

/**
 * What an upload takes of what somebody may upload on a day.
 *
 * @param uploader whose day it is
 * @param bytes of the upload
 * @param limit bytes of a day
 */
record UploadAllowance(String uploader, long bytes, long limit) {}

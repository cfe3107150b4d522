package org.atrium.inbound;

import java.util.List;

/**
 * What is stored of a mail before anything is made of it. What nothing hangs on is deleted a day later.
 *
 * @param file id of the mail itself, null where the virus scanner refused it
 * @param body its words in Markdown, with its pictures where they stood
 * @param files ids of its files, those in its words too
 * @param leftOut names of files that were not taken
 */
record KeptMail(String file, String body, List<String> files, List<String> leftOut) {}

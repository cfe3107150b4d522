package org.atrium.platform.mail;

/**
 * What another person wrote, in a mail.
 *
 * @param author what they are called; null where the mail says so already
 * @param day on which they wrote it; null where it is now
 * @param html safe, with its styles and with links that say where they begin
 */
public record MailWords(String author, String day, String html) {}

package org.atrium.notification;

/**
 * What somebody who opens a page has not read yet.
 *
 * @param page how many notifications lead to the page
 * @param others how many lead elsewhere and can be read
 */
record UnreadOfPage(Long page, Long others) {}

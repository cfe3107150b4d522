/** The help centre: articles in every language, written by staff, found by words, judged by readers. */
@Feature(uses = {"category", "file", "account", "audit", "lookup", "imports"})
package org.atrium.faq;

import org.atrium.platform.Feature;

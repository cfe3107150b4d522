/**
 * Files that hang on posts, messages, returns and articles: uploading, reading, and what nobody needs any more. Whoever may
 * read what a file hangs on may read the file.
 */
@Feature(uses = {"file.store", "file.content", "account", "audit"})
package org.atrium.file;

import org.atrium.platform.Feature;

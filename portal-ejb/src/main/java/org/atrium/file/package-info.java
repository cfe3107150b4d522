/** Files that people send. */
@Feature(uses = {"file.content", "file.store"})
package org.atrium.file;

import org.atrium.platform.Feature;

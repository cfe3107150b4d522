/** The door for merchants' systems: files of many documents, taken in by jobs that tell how far they are. */
@Feature(uses = {"audit", "imports"})
package org.atrium.imports.jobs;

import org.atrium.platform.Feature;

/** The door for merchants' systems: files of many documents, taken in by jobs that tell how far they are. */
@Feature(uses = {"audit", "imports"})
package org.atrium.integration;

import org.atrium.platform.Feature;

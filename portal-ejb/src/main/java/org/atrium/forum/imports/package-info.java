/** Brings the threads of another community, with placeholders for their authors. */
@Feature(uses = {"forum", "forum.category", "account", "imports"})
package org.atrium.forum.imports;

import org.atrium.platform.Feature;

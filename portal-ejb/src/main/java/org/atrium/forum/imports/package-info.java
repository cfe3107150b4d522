/** Imports threads of another community, with placeholder accounts for their authors. */
@Feature(uses = {"forum", "forum.category", "category", "account", "imports"})
package org.atrium.forum.imports;

import org.atrium.platform.Feature;

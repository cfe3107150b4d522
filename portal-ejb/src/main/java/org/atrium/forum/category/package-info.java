/** What threads are about: the categories, opened and described by administrators, each with its rule for posts. */
@Feature(uses = {"account", "audit"})
package org.atrium.forum.category;

import org.atrium.platform.Feature;

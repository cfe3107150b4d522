/** How features take in things from elsewhere, line by line: the import runs them and knows none by name. */
@Feature
package org.atrium.imports;

import org.atrium.platform.Feature;

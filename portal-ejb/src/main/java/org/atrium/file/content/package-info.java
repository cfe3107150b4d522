/** What is in a file: its type, its name as text, pictures made harmless, and what a virus scanner finds. */
@Feature
package org.atrium.file.content;

import org.atrium.platform.Feature;

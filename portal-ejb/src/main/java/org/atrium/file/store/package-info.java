/** Where the bytes of files are: a folder or an S3 server, by the hash of what is in them. */
@Feature
package org.atrium.file.store;

import org.atrium.platform.Feature;

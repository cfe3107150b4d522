/** Files: uploading one, and its bytes. */
package org.atrium.api.file;

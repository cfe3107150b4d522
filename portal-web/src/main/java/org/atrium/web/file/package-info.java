/** Files in pages: a form's files are stored before the form is read, and sent to whoever may read what they hang on. */
package org.atrium.web.file;

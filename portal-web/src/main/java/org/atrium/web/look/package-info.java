/** What every page is drawn with: statuses' colours, avatars, addresses of pages, forms and what is wrong in them. */
package org.atrium.web.look;

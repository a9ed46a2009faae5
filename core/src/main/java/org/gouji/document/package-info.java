/** What is on the page, before it means anything: paragraphs, tables, cells with spans. */
@NullMarked
package org.gouji.document;

import org.jspecify.annotations.NullMarked;

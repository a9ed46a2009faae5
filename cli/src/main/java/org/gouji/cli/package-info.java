/** The {@code gouji} command: batches over files and folders. */
@NullMarked
package org.gouji.cli;

import org.jspecify.annotations.NullMarked;
